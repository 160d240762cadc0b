declare namespace App {
  interface Locals {
    /** What the body of a page may ask; set by the page's route alone. */
    reading: import('#microsite/reading.ts').Reading;
  }
}
