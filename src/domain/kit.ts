import { z } from 'zod';
import { idSchema } from './ids.ts';
import { localText } from './local-text.ts';

/** Three steps of growing effort; each can be the last. */
export const KIT_STAGES = ['bring-up', 'share', 'test'] as const;

export type KitStage = (typeof KIT_STAGES)[number];

/** Rooms that an item can take along, and that the link of its message can open. */
const KIT_ROOMS = [
  'home',
  'language',
  'evidence',
  'agree',
  'brief',
  'where-we-are',
  'new-here',
  'roles',
  'about',
] as const;

/** What a message has in the place of the link; the page puts the link there. */
export const LINK_PLACE = '{link}';

const messageSchema = localText(900).refine(
  (texts) => Object.values(texts).every((text) => text.split(LINK_PLACE).length === 2),
  { params: { slip: 'no-link-place' } },
);

const kitItemSchema = z.strictObject({
  /** Unique within the kit. */
  id: idSchema,
  stage: z.enum(KIT_STAGES),
  /** What to do, as an order without "you": "Ask one question at the end of a meeting". */
  title: localText(80),
  /** Minutes that it takes, honestly counted. */
  minutes: z.int().min(1).max(240),
  /** What comes out of it, one sentence. */
  outcome: localText(200),
  /** Neutral words to say aloud, which name no supplier and promise nothing. */
  say: localText(500).optional(),
  /** A message to forward, with `{link}` once, where the link belongs. Line breaks stay. It says who made the site. */
  message: messageSchema.optional(),
  /** Room that the link of the message opens. */
  opens: z.enum(KIT_ROOMS).default('home'),
  /** What to bring: pages by slug, and rooms. */
  bring: z
    .strictObject({
      pages: z.array(idSchema).max(4).default([]),
      rooms: z.array(z.enum(KIT_ROOMS)).max(4).default([]),
    })
    .default({ pages: [], rooms: [] }),
  /** What to do if it goes wrong, and how to stop. */
  ifItGoesWrong: localText(400),
});

const objectionSchema = z.strictObject({
  /** Role from which it often comes. */
  role: idSchema,
  /** The objection in the third person: "Finance may say that the figure is the supplier’s own." */
  objection: localText(240),
  /** An answer that the role itself would call fair. */
  answer: localText(500),
  /** When the objection is right and should win, one sentence: "As long as nobody has opened a trial export." */
  rightWhen: localText(240),
  /** Page that says more, by slug. */
  page: idSchema.optional(),
});

/** What a mobiliser takes to colleagues; the room `kit/` shows it. Every wording is an offer: the supplier never speaks for the group. */
export const kitSchema = z.strictObject({
  kind: z.literal('kit'),
  title: localText(80),
  /** What it is for, one or two sentences. */
  purpose: localText(300),
  items: z.array(kitItemSchema).min(1).max(18),
  objections: z.array(objectionSchema).max(24).default([]),
  /** Page on what to do if it goes wrong, by slug. */
  wrong: idSchema.optional(),
});

export type KitItem = z.infer<typeof kitItemSchema>;

export type KitRoom = (typeof KIT_ROOMS)[number];
