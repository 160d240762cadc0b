import type { BuyingJob } from '#domain/buying-job.ts';
import { BUYING_JOBS } from '#domain/buying-job.ts';
import type { Page } from '#library/library.ts';
import type { Microsite } from '#microsite/microsite.ts';
import { loadMicrosites } from './load-microsites.ts';

type Params = { readonly microsite: string; readonly locale: string };

interface Route<P extends Params = Params, Q extends object = object> {
  readonly params: P;
  readonly props: { readonly microsite: Microsite } & Q;
}

/** One route for each microsite: for rooms that every microsite has. */
export function micrositeRoutes(): Route[] {
  return loadMicrosites().map((microsite) => ({ params: paramsOf(microsite), props: { microsite } }));
}

/** The room where members say where they stand, for microsites that have it. */
export function agreeRoutes(): Route[] {
  return micrositeRoutes().filter(({ props }) => props.microsite.hasAgree);
}

/** The room where a decision brief is put together, for microsites that have it. */
export function briefRoutes(): Route[] {
  return micrositeRoutes().filter(({ props }) => props.microsite.hasBrief);
}

/** The room for whoever brings it to colleagues, for microsites that have it. */
export function kitRoutes(): Route[] {
  return micrositeRoutes().filter(({ props }) => props.microsite.hasKit);
}

/** One route for each microsite that has a plan. */
export function planRoutes(): Route[] {
  return micrositeRoutes().filter(({ props }) => props.microsite.account.settings.plan.length > 0);
}

/** A route for each milestone of each microsite. */
export function milestoneRoutes(): Route<Params & { milestone: string }, { milestone: string }>[] {
  return loadMicrosites().flatMap((microsite) =>
    microsite.account.settings.plan.map(({ id }) => ({
      params: { ...paramsOf(microsite), milestone: id },
      props: { microsite, milestone: id },
    })),
  );
}

/** Six routes for each microsite. */
export function jobRoutes(): Route<Params & { job: BuyingJob }, { job: BuyingJob }>[] {
  return loadMicrosites().flatMap((microsite) =>
    BUYING_JOBS.map((job) => ({ params: { ...paramsOf(microsite), job }, props: { microsite, job } })),
  );
}

/** A route for each page of each microsite. */
export function pageRoutes(): Route<Params & { slug: string }, { page: Page }>[] {
  return loadMicrosites().flatMap((microsite) =>
    microsite.pages.map((page) => ({ params: { ...paramsOf(microsite), slug: page.id }, props: { microsite, page } })),
  );
}

/** One route for each account, whatever its languages: its first microsite is in its default language. */
export function accountRoutes(): { params: { microsite: string }; props: { microsite: Microsite } }[] {
  const byFolder = new Map<string, Microsite>();
  for (const microsite of loadMicrosites())
    if (!byFolder.has(microsite.folder)) byFolder.set(microsite.folder, microsite);
  return [...byFolder.values()].map((microsite) => ({ params: { microsite: microsite.folder }, props: { microsite } }));
}

function paramsOf({ folder, locale }: Microsite): Params {
  return { microsite: folder, locale };
}
