import type { Caution } from '../../utils/domain/before-promise';
import { countInWords } from '../../utils/i18n/count-in-words';
import type { LaterTexts } from '../hooks/useLaterTexts';

interface Around {
  readonly texts: LaterTexts;
  readonly now: Temporal.ZonedDateTime;
  /** What to call whom it is to; undefined for myself. */
  readonly name: string | undefined;
  /** A text as it may be seen here. */
  readonly seen: (text: string) => string;
}

/** The one thing worth knowing before a promise, in a sentence. */
export function cautionInWords(caution: Caution, { texts, now, name, seen }: Around): string {
  const { say, locale } = texts;
  switch (caution.kind) {
    case 'boundary': {
      const line = seen(caution.line);
      if (name === undefined) return say('before.boundary-myself', { line });
      return say(`before.boundary-${caution.whose}`, { name, line });
    }
    case 'load': {
      const promises = countInWords(caution.promises, say);
      const ahead = now.toPlainDate().until(caution.day).days;
      if (ahead === 0) return say('before.load-today', { promises });
      if (ahead === 1) return say('before.load-tomorrow', { promises });
      const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
      const day = weekday.format(caution.day.toZonedDateTime('UTC').epochMilliseconds);
      return say('before.load-day', { day, promises });
    }
    case 'record': {
      const [slipped, of] = [caution.late + caution.missed, caution.of].map((it) => countInWords(it, say));
      const counts = { slipped: slipped!, of: of! };
      return name === undefined
        ? say(`before.record-${caution.when}-myself`, counts)
        : say(`before.record-${caution.when}`, { ...counts, name });
    }
  }
}
