import { nameAmong, type Names } from '../../../components/hooks/names';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { MarkShapes } from '../../../components/Shapes/MarkShapes';
import type { ComingDate } from '../../../utils/domain/coming-dates';
import type { Person } from '../../../utils/domain/person';
import type { Mark } from '../../../utils/domain/reliability';
import { comingInWords } from '../../../utils/i18n/coming-in-words';
import { hashOf } from '../route';

interface Props {
  readonly person: Person;
  /** Everyone, to tell apart those who are called the same. */
  readonly people: readonly Person[];
  /** Their days that are near. */
  readonly near: readonly ComingDate[];
  readonly marks: readonly Mark[];
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
}

/** One person: name and label, what is near, and how the latest promises went, in shapes and without a word. */
export function PersonLine({ person, people, near, marks, names, now }: Props) {
  const texts = useLaterTexts();
  const { id, label } = person;
  const hidden = names.nameOf({ person: id }) ?? '';
  const name = names.areHidden ? hidden : nameAmong(person, people);
  const about = [
    ...(label === undefined ? [] : [names.seen(label)]),
    ...near.map((coming) =>
      comingInWords(coming, { text: names.seen(coming.date.text), today: now.toPlainDate(), texts }),
    ),
  ];
  return (
    <li className="people-line">
      <div>
        <a className="people-name" href={hashOf({ section: 'people', id })} dir="auto">
          {name}
        </a>
        {about.length > 0 && (
          <p className="people-about" dir="auto">
            {about.join(' · ')}
          </p>
        )}
      </div>
      {marks.length > 0 && <MarkShapes marks={marks} label={texts.say('ten.with', { name })} />}
    </li>
  );
}
