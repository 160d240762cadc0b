import { BUYING_JOBS, type BuyingJob } from '#domain/buying-job.ts';
import type { Day } from '#domain/ids.ts';
import type { Locale, Said } from '#domain/local-text.ts';
import { formatDay } from '#i18n/format.ts';
import type { Room } from '#microsite/address.ts';
import { jobLink } from '#microsite/job-link.ts';
import type { Microsite } from '#microsite/microsite.ts';
import { paperName } from '#microsite/paper-files.ts';

/** What one document holds: everything of a microsite, one job with its pages, or one page. */
export type PaperScope =
  | { readonly kind: 'whole' }
  | { readonly kind: 'job'; readonly job: BuyingJob }
  | { readonly kind: 'page'; readonly page: string };

/** One rendered page as a part of a document. */
export interface PaperPart {
  /** Id of its element in the document, and the beginning of all ids in it: `P1`. */
  readonly id: string;
  /** Address of the page as a browser asks for it: `/northmere-…/en/jobs/`. */
  readonly path: string;
  /** 1, or 2 for a page that stands under its job. */
  readonly depth: 1 | 2;
}

/** What goes on the first leaf. */
export interface PaperCover {
  readonly eyebrow: string;
  readonly title: Said;
  /** What the whole is about, where the title is that of a part. */
  readonly topic: Said | undefined;
  readonly made: string;
  readonly whoSees: string;
  /** Full address of the microsite. */
  readonly address: string;
  readonly notice: Said | undefined;
}

/** A document to be printed: plain values, equal for equal content and day. */
export interface PaperPlan {
  /** Name of its file: `northmere-en-validation.pdf`. */
  readonly fileName: string;
  /** Language of cover, contents and page numbers. */
  readonly locale: Locale;
  /** Day of the build, `YYYY-MM-DD`. */
  readonly today: Day;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** What stands at the foot of each leaf: account, supplier, day. */
  readonly line: readonly string[];
  /** Address below which the whole site stands: `https://view.example.com/`. */
  readonly siteUrl: string;
  /** Address of the microsite in this language, as a browser asks for it. */
  readonly home: string;
  /** Address of the account's style sheet. */
  readonly brandSheet: string;
  readonly cover: PaperCover;
  readonly parts: readonly PaperPart[];
}

/** Plans a document. @throws if the microsite lacks the page, which the commands rule out. */
export function planPaper(microsite: Microsite, scope: PaperScope): PaperPlan {
  const { t, account, library, interfaceLocale, today, folder, base } = microsite;
  const { name, about } = account.settings;
  const { vendor, url } = library.site.settings;
  const topic = microsite.say(about.topic);
  const title = titleOf(microsite, scope);
  const day = formatDay(today, interfaceLocale);
  return {
    fileName: paperName(microsite, scope.kind === 'whole' ? undefined : scope.kind === 'job' ? scope.job : scope.page),
    locale: interfaceLocale,
    today,
    title: scope.kind === 'whole' ? t.frame.title(name, vendor.name) : `${title.text} · ${name}`,
    author: vendor.name,
    subject: topic.text,
    line: [name, vendor.name, day],
    siteUrl: url,
    home: microsite.href('home'),
    brandSheet: `${base}${folder}/brand.css`,
    cover: {
      eyebrow: t.home.eyebrow(name),
      title,
      topic: scope.kind === 'whole' ? undefined : topic,
      made: t.paper.made(vendor.name, day),
      whoSees: t.home.whoSees,
      address: `${new URL(url).origin}${microsite.href('home')}`,
      notice: vendor.notice && microsite.say(vendor.notice),
    },
    parts: roomsOf(microsite, scope).map(({ room, depth }, at) => ({
      id: `P${at + 1}`,
      path: microsite.href(room),
      depth,
    })),
  };
}

function titleOf(microsite: Microsite, scope: PaperScope): Said {
  if (scope.kind === 'whole') return microsite.say(microsite.account.settings.about.topic);
  if (scope.kind === 'job') return jobLink(microsite, scope.job).question;
  const page = microsite.page(scope.page);
  if (!page) throw new Error(`No page is called "${scope.page}".`);
  return { text: page.settings.title, locale: page.locale };
}

interface PlacedRoom {
  readonly room: Room;
  readonly depth: 1 | 2;
}

function roomsOf(microsite: Microsite, scope: PaperScope): PlacedRoom[] {
  if (scope.kind === 'page') return [{ room: { page: scope.page }, depth: 1 }];
  if (scope.kind === 'job') return jobRooms(scope.job, microsite.pagesOf(scope.job));
  const { hasAgree, hasBrief, hasKit } = microsite;
  const first: Room[] = ['home', 'new-here', 'jobs'];
  const last: Room[] = [
    'language',
    'roles',
    'evidence',
    'where-we-are',
    'changes',
    ...(hasAgree ? (['agree'] as const) : []),
    ...(hasKit ? (['kit'] as const) : []),
    ...(hasBrief ? (['brief'] as const) : []),
    'about',
  ];
  const top = (room: Room): PlacedRoom => ({ room, depth: 1 });
  // A page that touches several jobs stands once, under its first.
  const jobs = BUYING_JOBS.flatMap((job) =>
    jobRooms(
      job,
      microsite.pagesOf(job).filter(({ settings }) => settings.jobs[0] === job),
    ),
  );
  return [...first.map(top), ...jobs, ...last.map(top)];
}

function jobRooms(job: BuyingJob, pages: readonly { readonly id: string }[]): PlacedRoom[] {
  return [{ room: { job }, depth: 1 }, ...pages.map(({ id }) => ({ room: { page: id }, depth: 2 }) as const)];
}
