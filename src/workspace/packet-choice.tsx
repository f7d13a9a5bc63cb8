/** What goes into the packet: a tick for each part, and for each record that is in hand. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Packet } from '../core/export/packet.ts';
import { type Choice, isFilled, type PagePart, pageParts } from '../core/export/pages/choice.ts';
import { usePacketWords } from '../ui/words/packet.ts';

interface Props {
  readonly packet: Packet;
  readonly choice: Choice;
  /** Whether the person typed for their letters who they are. */
  readonly hasTyped: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** The fields. */
export function PacketChoice({ packet, choice, hasTyped, onChoose }: Props) {
  const words = usePacketWords();
  const withPart = (part: PagePart, on: boolean) =>
    onChoose({
      ...choice,
      parts: pageParts.filter((each) => (each === part ? on : choice.parts.includes(each))),
    });
  const has = (part: PagePart) => choice.parts.includes(part);
  return (
    <section class="card roomy stack">
      <fieldset class="stack tight">
        <legend>
          <h2>{words.choose}</h2>
        </legend>
        {pageParts.map((part) => (
          <Choose
            key={part}
            name={`part-${part}`}
            label={words.parts[part].name}
            means={isFilled(part, packet, choice) ? words.parts[part].means : words.empty}
            disabled={!isFilled(part, packet, choice)}
            checked={has(part) && isFilled(part, packet, choice)}
            onTick={(on) => withPart(part, on)}
          >
            {part === 'cover' && hasTyped && has('cover') && (
              <Choose
                name="typed"
                label={words.typed}
                checked={choice.typed}
                onTick={(typed) => onChoose({ ...choice, typed })}
              />
            )}
            {part === 'summary' && packet.conditions.length > 0 && has('summary') && (
              <Choose
                name="illness"
                label={words.illness}
                checked={choice.illness}
                onTick={(illness) => onChoose({ ...choice, illness })}
              />
            )}
            {part === 'timeline' && has('timeline') && (
              <Choose
                name="paperwork"
                label={words.paperwork}
                checked={choice.paperwork}
                onTick={(paperwork) => onChoose({ ...choice, paperwork })}
              />
            )}
            {part === 'records' && has('records') && (
              <Choose
                name="to-ask"
                label={words.toAsk}
                checked={choice.toAsk}
                onTick={(toAsk) => onChoose({ ...choice, toAsk })}
              />
            )}
          </Choose>
        ))}
      </fieldset>
      <Enclosed {...{ packet, choice, onChoose }} />
      <p class="small soft">{words.forget}</p>
    </section>
  );
}

/** The records in hand: each may stay at home. */
function Enclosed({ packet, choice, onChoose }: Omit<Props, 'hasTyped'>) {
  const words = usePacketWords();
  const inHand = packet.items.filter(({ state }) => state === 'received');
  if (inHand.length === 0 || !choice.parts.includes('records')) return null;
  return (
    <details>
      <summary>{words.enclosed}</summary>
      <fieldset class="stack tight opened">
        <legend class="small soft">{words.enclosedMeans}</legend>
        {inHand.map(({ uid, label }) => (
          <Choose
            key={uid}
            name={`enclosed-${uid}`}
            label={label}
            checked={!choice.heldBack.includes(uid)}
            onTick={(on) => {
              const others = choice.heldBack.filter((each) => each !== uid);
              onChoose({ ...choice, heldBack: on ? others : [...others, uid] });
            }}
          />
        ))}
      </fieldset>
    </details>
  );
}

interface ChooseProps {
  readonly name: string;
  readonly label: string;
  readonly means?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onTick: (on: boolean) => void;
  /** What more there is to choose within it. */
  readonly children?: ComponentChildren;
}

/** One box to tick, with what it means below. */
export function Choose({ name, label, means, checked, disabled = false, onTick, children }: ChooseProps) {
  const id = useId();
  return (
    <div class="choose">
      <label class="choice">
        <input
          type="checkbox"
          name={name}
          autocomplete="off"
          checked={checked}
          disabled={disabled}
          aria-describedby={means ? `${id}-means` : undefined}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        <span dir="auto">{label}</span>
      </label>
      {means && (
        <p class="small soft within" id={`${id}-means`}>
          {means}
        </p>
      )}
      {children && <div class="within">{children}</div>}
    </div>
  );
}
