package onenet.safetyreview.credential;

import java.time.LocalDate;

/**
 * Something that rests on a credential.
 *
 * @param id by which it is known in its register
 * @param since day it was begun, handed in or given
 */
public record Dependant(DependantKind kind, String id, LocalDate since) {}
