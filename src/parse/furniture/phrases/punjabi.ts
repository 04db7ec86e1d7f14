import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Punjabi. */
export const PUNJABI: Partial<Phrasebook> = {
  legal: `
    ਸਾਰੇ ਹੱਕ ਰਾਖਵੇਂ ਹਨ | ਸਾਡੇ ਬਾਰੇ | ਸੰਪਰਕ ਕਰੋ
  `,
  navigation: `
    ਮੁੱਖ ਪੰਨਾ | ਹੋਮ | ਮੀਨੂ | ਖੋਜ | ਖੋਜੋ | ਹੋਰ ਪੜ੍ਹੋ | ਅੱਗੇ ਪੜ੍ਹੋ | ਪੂਰੀ ਖ਼ਬਰ ਪੜ੍ਹੋ | ਸਭ ਦੇਖੋ
  `,
  related: `
    ਇਹ ਵੀ ਪੜ੍ਹੋ | ਹੋਰ ਪੜ੍ਹੋ | ਸੰਬੰਧਿਤ ਖ਼ਬਰਾਂ
  `,
  'share-bar': `
    ਸਾਂਝਾ ਕਰੋ | ਸ਼ੇਅਰ ਕਰੋ | ਪ੍ਰਿੰਟ ਕਰੋ
  `,
  widget: `
    ਸਭ ਤੋਂ ਵੱਧ ਪੜ੍ਹੀਆਂ ਗਈਆਂ | ਸੰਬੰਧਿਤ ਖ਼ਬਰਾਂ | ਹੋਰ ਖ਼ਬਰਾਂ
  `,
};
