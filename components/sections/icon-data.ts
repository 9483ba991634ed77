import { __iconData as badgeCheck } from "lucide-react/icons/badge-check";
import { __iconData as bell } from "lucide-react/icons/bell";
import { __iconData as bookOpen } from "lucide-react/icons/book-open";
import { __iconData as buildingComplex } from "lucide-react/icons/building-complex";
import { __iconData as calculator } from "lucide-react/icons/calculator";
import { __iconData as calendar } from "lucide-react/icons/calendar";
import { __iconData as chartColumn } from "lucide-react/icons/chart-column";
import { __iconData as clock } from "lucide-react/icons/clock";
import { __iconData as coffee } from "lucide-react/icons/coffee";
import { __iconData as creditCard } from "lucide-react/icons/credit-card";
import { __iconData as euro } from "lucide-react/icons/euro";
import { __iconData as fileText } from "lucide-react/icons/file-text";
import { __iconData as gift } from "lucide-react/icons/gift";
import { __iconData as globe } from "lucide-react/icons/globe";
import { __iconData as handshake } from "lucide-react/icons/handshake";
import { __iconData as heart } from "lucide-react/icons/heart";
import { __iconData as languages } from "lucide-react/icons/languages";
import { __iconData as layers } from "lucide-react/icons/layers";
import { __iconData as leaf } from "lucide-react/icons/leaf";
import { __iconData as lifeBuoy } from "lucide-react/icons/life-buoy";
import { __iconData as lock } from "lucide-react/icons/lock";
import { __iconData as mail } from "lucide-react/icons/mail";
import { __iconData as mapPin } from "lucide-react/icons/map-pin";
import { __iconData as messageCircle } from "lucide-react/icons/message-circle";
import { __iconData as monitor } from "lucide-react/icons/monitor";
import { __iconData as parcel } from "lucide-react/icons/package";
import { __iconData as palette } from "lucide-react/icons/palette";
import { __iconData as panelsTopLeft } from "lucide-react/icons/panels-top-left";
import { __iconData as pen } from "lucide-react/icons/pen";
import { __iconData as phone } from "lucide-react/icons/phone";
import { __iconData as plug } from "lucide-react/icons/plug";
import { __iconData as qrCode } from "lucide-react/icons/qr-code";
import { __iconData as receipt } from "lucide-react/icons/receipt-euro";
import { __iconData as refreshCw } from "lucide-react/icons/refresh-cw";
import { __iconData as rocket } from "lucide-react/icons/rocket";
import { __iconData as search } from "lucide-react/icons/search";
import { __iconData as server } from "lucide-react/icons/server";
import { __iconData as shieldCheck } from "lucide-react/icons/shield-check";
import { __iconData as shoppingBag } from "lucide-react/icons/shopping-bag";
import { __iconData as shoppingCart } from "lucide-react/icons/shopping-cart";
import { __iconData as smartphone } from "lucide-react/icons/smartphone";
import { __iconData as sparkles } from "lucide-react/icons/sparkles";
import { __iconData as star } from "lucide-react/icons/star";
import { __iconData as store } from "lucide-react/icons/store";
import { __iconData as tag } from "lucide-react/icons/tag";
import { __iconData as ticket } from "lucide-react/icons/ticket";
import { __iconData as trendingUp } from "lucide-react/icons/trending-up";
import { __iconData as truck } from "lucide-react/icons/truck";
import { __iconData as users } from "lucide-react/icons/users";
import { __iconData as warehouse } from "lucide-react/icons/warehouse";
import { __iconData as wrench } from "lucide-react/icons/wrench";
import { __iconData as zap } from "lucide-react/icons/zap";
import type { LucideIconData } from "lucide-react/types";
import type { IconName } from "@/cms/sections/fields";

// Lucide's own components are client components; its drawings alone keep the icons out of the browser's scripts.
declare module "lucide-react/icons/store" {
  export const __iconData: LucideIconData;
}

/** The drawing of each icon that an author can choose. */
export const iconData: Record<IconName, LucideIconData> = {
  "badge-check": badgeCheck,
  "bar-chart": chartColumn,
  bell,
  "book-open": bookOpen,
  building: buildingComplex,
  calculator,
  calendar,
  clock,
  coffee,
  "credit-card": creditCard,
  euro,
  "file-text": fileText,
  gift,
  globe,
  handshake,
  heart,
  languages,
  layers,
  layout: panelsTopLeft,
  leaf,
  "life-buoy": lifeBuoy,
  lock,
  mail,
  "map-pin": mapPin,
  message: messageCircle,
  monitor,
  package: parcel,
  palette,
  pen,
  phone,
  plug,
  "qr-code": qrCode,
  receipt,
  refresh: refreshCw,
  rocket,
  search,
  server,
  "shield-check": shieldCheck,
  "shopping-bag": shoppingBag,
  "shopping-cart": shoppingCart,
  smartphone,
  sparkles,
  star,
  store,
  tag,
  ticket,
  "trending-up": trendingUp,
  truck,
  users,
  warehouse,
  wrench,
  zap,
};
