const COLUMNS = 62;

/** A reply-all thread: newest on top, all older mails quoted below, quoted lines wrapped by mail programs. */
export function mailThread(answers: readonly string[]): string {
  const names = ['Ana Lund <ana@northmere.example>', 'Bo Quist', 'Chandra, S.', 'Dita M', 'Emil (mobile)'];
  return answers.reduce((below, answer, at) => {
    const name = names[at % names.length];
    const quoted = below.split('\n').map((line) => `> ${line}`);
    return [
      `From: ${name}`,
      `Sent: Friday, 2${at} November 2026 08:1${at}`,
      'Subject: RE: Where do we stand? Three minutes',
      '',
      at % 2 === 0 ? 'Hi all, here is mine:' : 'Sorry, was on the road. 3 things: dock, Tuesday, see below.',
      wrapped(answer),
      '',
      'Best regards',
      `-- ${name}, tel. +44 20 7946 0${at}18`,
      '',
      `On Fri, 20 Nov 2026 at 17:0${at}, somebody wrote:`,
      ...quoted,
    ].join('\n');
  }, 'Before we discuss it, I would like to know where each of us stands.');
}

/** A chat export with times, names and chatter; every second answer is said twice. */
export function chatExport(answers: readonly string[]): string {
  return answers
    .flatMap((answer, at) => [
      `[20/11/2026, 09:0${at}:12] +44 7700 90000${at}: ${answer}`,
      `[20/11/2026, 09:0${at}:48] Ana: thanks \u{1F44D} 2 to go`,
      ...(at % 2 === 0 ? [`[20/11/2026, 09:1${at}:02] Bo: <quote> ${answer.toLowerCase()}`] : []),
    ])
    .join('\r\n');
}

/** Breaks long lines as mail programs do, inside a code too. */
function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(new RegExp(`(.{${COLUMNS}})`, 'gu'), '$1\n'))
    .join('\n');
}
