import { useRef, useState } from 'react';

import { Dialog } from '../../../components/Dialog/Dialog';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { type PersonChange, usePersonCommands } from '../../../components/hooks/usePersonCommands';
import { PERSON_LIMITS } from '../../../utils/domain/person-limits';
import { EditText } from './EditText';
import { MergeForm } from './MergeForm';
import { NameForm } from './NameForm';
import type { PersonProps } from './person-props';

/** What is to be remembered about them, whether they are asked about, and who they are: name, merged or put away. */
export function About({ page, name, people, names, report }: PersonProps) {
  const { say } = useLaterTexts();
  const { change, merge, separate } = usePersonCommands();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState<'name' | 'merge'>();
  const { own, merged } = page;
  const comfort = say('write.kept-words');

  const save = async (patch: PersonChange, words: string) =>
    report({ outcome: await change(own.id, patch), words, comfort });
  const close = () => dialog.current?.close();

  return (
    <section className="about">
      <h2>{say('about.heading', { name })}</h2>
      <h3>{say('about.notes')}</h3>
      <EditText
        label={say('about.notes')}
        value={own.notes ?? ''}
        none={say('about.notes-none')}
        mayBeSecret
        limit={PERSON_LIMITS.notes}
        names={names}
        onSave={(notes) => save({ notes }, say('about.done', { what: say('about.notes') }))}
      />
      <label className="person-check-line">
        <input
          type="checkbox"
          checked={own.noPrompts === true}
          onChange={(event) => {
            const noPrompts = event.target.checked;
            const words = say(noPrompts ? 'about.no-prompts-on' : 'about.no-prompts-off', { name });
            void save({ noPrompts }, words);
          }}
        />
        {say('about.no-prompts', { name })}
      </label>
      {merged.map((other) => {
        const otherName = names.areHidden ? say('who.hidden') : other.name;
        return (
          <p key={other.id} className="about-also" dir="auto">
            <span>
              {say('about.is-also', { name, other: otherName })}
              {[other.label, other.notes].map(
                (text) =>
                  text && (
                    <span key={text} className="about-merged">
                      {names.seen(text)}
                    </span>
                  ),
              )}
            </span>
            <button
              type="button"
              className="button"
              aria-label={say('about.separate-named', { other: otherName })}
              onClick={() =>
                void separate(other.id).then((outcome) =>
                  report({
                    outcome,
                    words: say('about.separated', { other: other.name }),
                    takesFocus: true,
                  }),
                )
              }
            >
              {say('about.separate')}
            </button>
          </p>
        );
      })}
      {names.areHidden ? (
        <p className="person-note">{say('ritual.veiled')}</p>
      ) : (
        <div className="about-acts">
          <button type="button" className="button" onClick={() => setAsked('name')}>
            {say('about.rename')}
          </button>
          <button type="button" className="button" onClick={() => setAsked('merge')}>
            {say('about.merge')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              const isArchived = !own.isArchived;
              void save(
                { isArchived },
                say(isArchived ? 'about.archived' : 'about.brought-back', { name: own.name }),
              );
            }}
          >
            {say(own.isArchived ? 'about.bring-back' : 'about.archive')}
          </button>
        </div>
      )}
      {asked === 'name' && (
        <Dialog heading={say('name.heading')} dialog={dialog} onClose={() => setAsked(undefined)}>
          <NameForm
            person={own}
            people={people}
            onSave={async (patch) => {
              if (Object.keys(patch).length === 0) return close();
              if (await save(patch, say('name.done', { name: patch.name ?? own.name }))) close();
            }}
          />
        </Dialog>
      )}
      {asked === 'merge' && (
        <Dialog heading={say('merge.heading', { name })} dialog={dialog} onClose={() => setAsked(undefined)}>
          <MergeForm
            person={own}
            people={people}
            onMerge={async (from, into) => {
              const outcome = await merge(from.id, into.id);
              const words = say('merge.done', { from: from.name, into: into.name });
              if (report({ outcome, words })) close();
            }}
          />
        </Dialog>
      )}
    </section>
  );
}
