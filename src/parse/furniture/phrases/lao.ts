import type { Phrasebook } from '../phrasebook.ts';

/** Furniture in Lao. */
export const LAO: Partial<Phrasebook> = {
  legal: `
    ສະຫງວນລິຂະສິດ | ກ່ຽວກັບພວກເຮົາ | ຕິດຕໍ່ພວກເຮົາ
  `,
  navigation: `
    ເມນູ | ຄົ້ນຫາ | ໜ້າຫຼັກ | ໜ້າທຳອິດ | ອ່ານຕໍ່ | ອ່ານເພີ່ມເຕີມ | ເບິ່ງທັງໝົດ
  `,
  related: `
    ອ່ານເພີ່ມເຕີມ | ຂ່າວທີ່ກ່ຽວຂ້ອງ
  `,
  'share-bar': `
    ແບ່ງປັນ | ແຊຣ໌ | ພິມ
  `,
  widget: `
    ຂ່າວທີ່ກ່ຽວຂ້ອງ | ຍອດນິຍົມ
  `,
};
