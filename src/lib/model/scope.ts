/** Which tier and which service `tier.*` and `service.*` mean in a text; absent when it speaks for all. */
export interface Scope {
	readonly tier?: string;
	readonly service?: string;
}
