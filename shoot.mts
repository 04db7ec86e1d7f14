import { launchBrowser } from './src/bench/browser.ts';
const [, , out, ...pages] = process.argv;
const b = await launchBrowser();
for (const [i, p] of pages.entries())
  for (const [w, h, s] of [
    [1280, 1000, 'light'],
    [390, 844, 'dark'],
  ] as const) {
    const c = await b.newContext({ viewport: { width: w, height: h }, colorScheme: s });
    const pg = await c.newPage();
    await pg.goto('file://' + p);
    if (p.includes('#')) await pg.waitForTimeout(200);
    const full = await pg.evaluate(() => [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight]);
    console.log(p.slice(-50), w, full.join(' '));
    await pg.screenshot({
      path: `${out}-${i}-${w}.png`,
      ...(process.env.FULL ? { clip: { x: 0, y: 0, width: w, height: Math.min(full[1], 2600) }, fullPage: true } : {}),
    });
    await c.close();
  }
await b.close();
