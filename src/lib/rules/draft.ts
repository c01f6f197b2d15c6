/** A rule on its way to the engine: what it says is still in the author's words, exceptions are still names. */
import type { AttributeId, DocumentId } from '../scenario/rule.ts';
import type { Condition } from '../scenario/space.ts';
import type { Place } from '../source/place.ts';
import type { Origin, OriginKind } from './compiled-content.ts';
import type { Said } from './outcomes.ts';

export interface Draft {
	readonly kind: OriginKind;
	readonly source: string;
	readonly variant: string | null;
	readonly clause: Origin['clause'];
	readonly document: DocumentId;
	readonly when: readonly Condition[];
	/** `null`: speaks to it and answers nothing. */
	readonly then: Readonly<Record<AttributeId, Said | null>>;
	readonly exceptionTo: readonly string[];
	readonly places: readonly [Place, ...Place[]];
	readonly text: string;
}
