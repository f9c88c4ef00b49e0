import * as v from 'valibot';
import type { Catalog } from './catalog';
import { catalogSchema } from './catalog';
import doThiVanMinh from './data/04-2022-qd-ttg-do-thi-van-minh.json' with { type: 'json' };
import xa1980 from './data/1980-qd-ttg-xa-ntm.json' with { type: 'json' };
import nangCao318 from './data/318-qd-ttg-xa-ntm-nang-cao.json' with { type: 'json' };
import xa318 from './data/318-qd-ttg-xa-ntm.json' with { type: 'json' };
import kieuMau319 from './data/319-qd-ttg-xa-ntm-kieu-mau.json' with { type: 'json' };
import huyen320 from './data/320-qd-ttg-huyen-ntm.json' with { type: 'json' };
import tinh321 from './data/321-qd-ttg-tinh-ntm.json' with { type: 'json' };
import thanhHoa32 from './data/32-2022-qd-ubnd-thanh-hoa-xa-ntm.json' with { type: 'json' };
import thanhHoa33 from './data/33-2022-qd-ubnd-thanh-hoa-xa-ntm-nang-cao.json' with { type: 'json' };
import thanhHoa41 from './data/41-2022-qd-ubnd-thanh-hoa-thon-kieu-mau.json' with { type: 'json' };
import xa51 from './data/51-2025-qd-ttg-xa-ntm.json' with { type: 'json' };
import haTinh from './data/ha-tinh-xa-ntm-nang-cao.json' with { type: 'json' };

const data: readonly unknown[] = [
  ...[xa51, xa318, nangCao318, kieuMau319, huyen320, tinh321, xa1980, doThiVanMinh],
  ...[thanhHoa32, thanhHoa33, thanhHoa41, haTinh],
];

let shipped: readonly Catalog[] | undefined;

/** The sets that the program knows, the national ones first. */
export function shippedCatalogs(): readonly Catalog[] {
  return (shipped ??= data.map((one) => v.parse(catalogSchema, one)));
}
