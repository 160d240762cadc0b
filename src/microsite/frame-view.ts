import type { BuyingJob } from '#domain/buying-job.ts';
import type { Locale, Said } from '#domain/local-text.ts';
import type { Catalogue } from '#i18n/catalogue.ts';
import { type Direction, directionOf } from '#i18n/direction.ts';
import type { Room } from './address.ts';
import { type ChangeCounts, changeCounts } from './changes-view.ts';
import { type JobLink, jobLinks } from './job-link.ts';
import { type LanguageLink, languageLinks } from './language-links.ts';
import type { Microsite } from './microsite.ts';
import { type PageFiles, pageFiles } from './page-files.ts';
import { type PageMeta, pageMeta } from './page-meta.ts';
import { type PaperLine, paperLine } from './paper-line.ts';
import { allRoleMarks, type RoleMark } from './role-mark.ts';

/** A door in the navigation. */
export interface Door {
  readonly href: string;
  readonly label: string;
  readonly isCurrent: boolean;
}

/** What stands around the content of every page; the same for everybody who has the link. */
export interface FrameView {
  readonly t: Catalogue;
  /** Language that the frame speaks. */
  readonly locale: Locale;
  readonly direction: Direction;
  /** Name of the account. */
  readonly account: string;
  /** Language that the name is in. */
  readonly accountLocale: Locale;
  readonly vendor: string;
  readonly notice: Said | undefined;
  readonly homeHref: string;
  readonly isHome: boolean;
  /** `undefined` where the account has no logo; its name stands alone then. */
  readonly logo: { readonly src: string; readonly width: number; readonly height: number } | undefined;
  readonly brandSheet: string;
  /** Key under which a browser keeps the lens until the tab is closed. */
  readonly folder: string;
  readonly jobs: readonly (JobLink & { readonly isCurrent: boolean })[];
  /** Three doors at most, beside the six jobs. */
  readonly doors: readonly Door[];
  /** Rooms at the foot of every page. */
  readonly more: readonly Door[];
  readonly roles: readonly RoleMark[];
  readonly searchHref: string;
  /** The same room in the account's languages; empty where it has one. */
  readonly languages: readonly LanguageLink[];
  readonly meta: PageMeta;
  readonly files: PageFiles;
  /** Under which a browser keeps what it saw: the account's id, and how many changes were recorded by now. */
  readonly visit: { readonly account: string; readonly counts: ChangeCounts };
  readonly paper: PaperLine;
}

/** The frame for one room; `jobs` are the buying jobs that the room belongs to. */
export function frameView(microsite: Microsite, room: Room, jobs: readonly BuyingJob[] = []): FrameView {
  const { t, account, library, interfaceLocale: locale } = microsite;
  const door = (to: Room & string, label: string): Door => ({
    href: microsite.href(to),
    label,
    isCurrent: room === to,
  });
  return {
    t,
    locale,
    direction: directionOf(locale),
    account: account.settings.name,
    accountLocale: account.settings.defaultLocale,
    vendor: library.site.settings.vendor.name,
    notice: library.site.settings.vendor.notice && microsite.say(library.site.settings.vendor.notice),
    homeHref: microsite.href('home'),
    isHome: room === 'home',
    logo: logoOf(microsite),
    brandSheet: `${microsite.base}${microsite.folder}/brand.css`,
    folder: microsite.folder,
    jobs: jobLinks(microsite).map((job) => ({ ...job, isCurrent: jobs.includes(job.id) })),
    doors: [
      door('language', t.frame.language),
      ...(microsite.hasAgree ? [door('agree', t.frame.agree)] : []),
      door('where-we-are', t.frame.whereWeAre),
    ],
    more: [
      door('jobs', t.frame.jobs),
      door('roles', t.frame.roles),
      ...(microsite.hasKit ? [door('kit', t.frame.kit)] : []),
      ...(microsite.hasBrief ? [door('brief', t.frame.brief)] : []),
      door('evidence', t.frame.evidence),
      door('changes', t.frame.changes),
      door('new-here', t.frame.newHere),
      door('about', t.frame.about),
    ],
    roles: allRoleMarks(microsite),
    searchHref: microsite.href('search'),
    languages: languageLinks(microsite, room),
    meta: pageMeta(microsite, room),
    files: pageFiles(microsite, room),
    visit: { account: account.id, counts: changeCounts(microsite) },
    paper: paperLine(microsite, room),
  };
}

function logoOf({ account, library, base, folder }: Microsite): FrameView['logo'] {
  const { logo } = account.settings.brand;
  const picture = logo === undefined ? undefined : library.pictures.get(`accounts/${account.id}/${logo}`);
  return picture && { src: `${base}${folder}/files/${picture.fileName}`, width: picture.width, height: picture.height };
}
