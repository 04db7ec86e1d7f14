import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Amharic. */
export const AMHARIC: Partial<Phrasebook> = {
  'comment-form': `
    አስተያየት ይስጡ | አስተያየት ይጻፉ
  `,
  legal: `
    መብቱ በሕግ የተጠበቀ ነው | መብቱ የተጠበቀ ነው | ስለ እኛ | ያግኙን
  `,
  navigation: `
    መነሻ ገጽ | መነሻ | ፈልግ | ፍለጋ | ተጨማሪ ያንብቡ | ሙሉውን ያንብቡ | ሁሉንም ይመልከቱ | ግባ | ተመዝገቡ
  `,
  related: `
    በተጨማሪ ያንብቡ | ተጨማሪ ያንብቡ | ተዛማጅ ዜናዎች
  `,
  'share-bar': `
    ያጋሩ | አጋራ | አትም | ሼር ያድርጉ
  `,
  subscription: `
    የቴሌግራም ቻናላችንን… | ይከታተሉን…
  `,
  widget: `
    ተዛማጅ ዜናዎች | በብዛት የተነበቡ | ተጨማሪ ዜናዎች | የቅርብ ጊዜ ዜናዎች
  `,
};
