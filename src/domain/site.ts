import { z } from 'zod';
import { httpsUrlSchema, idSchema } from './ids.ts';
import { localeSchema, localText } from './local-text.ts';
import { plainText } from './plain-text.ts';

/** Somebody at the supplier: owns pages, claims and accounts. */
export const personSchema = z.strictObject({
  /** As they sign: "Jane Alder"; or per language, where it is written in several scripts. At most 80 characters. */
  name: z.union([plainText(80), localText(80)]),
  /** What they do, per language: "Account lead". */
  job: localText(80),
  /** Work e-mail address, shown to buyers as the way to ask. */
  email: z.email().max(200),
});

/** `site.yaml`: who speaks, where the site will stand, and in which languages. */
export const siteSchema = z.strictObject({
  vendor: z.strictObject({
    /** The supplier's name as buyers know it. */
    name: plainText(80),
    /** Product names. A page that contains one of these, or the supplier's name, names the supplier. */
    products: z.array(plainText(80)).max(20).default([]),
    /** Short forms of its name that texts use: "Kestrelmoor" for "Kestrelmoor Cold Chain". */
    otherNames: z.array(plainText(80)).max(20).default([]),
    /** A line at the foot of every page: legal notice, or that the company is fictional. */
    notice: localText(300).optional(),
  }),
  /** Public address with a closing slash, path included if the site stands below one: `https://view.example.com/`. */
  url: httpsUrlSchema
    .refine((url) => url.endsWith('/'), { params: { slip: 'no-closing-slash' } })
    .refine(isPlainAddress, { params: { slip: 'not-plain-address' } }),
  /** Languages that content is written in, the source language first. */
  locales: z.array(localeSchema).min(1).max(20),
  /** The term that the first screen explains: the one word that every role can translate. */
  anchorTerm: idSchema.optional(),
  /** Page that says when not to buy, or not from this supplier, by slug; *About this site* links it. */
  whenNot: idSchema.optional(),
  /** Person whom readers may ask where an account names no `contact` of its own. */
  contact: idSchema,
  /** People at the supplier, by id. */
  people: z.record(idSchema, personSchema),
});

export type Site = z.infer<typeof siteSchema>;

/**
 * Host and folders alone: nothing that every link below would lose, repeat or have to write in another way. What is no
 * address at all is refused elsewhere.
 */
function isPlainAddress(url: string): boolean {
  if (!URL.canParse(url)) return true;
  return /^[a-z]+:\/\/[^/?#@\\%\s]+(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)*\/?$/u.test(url);
}
