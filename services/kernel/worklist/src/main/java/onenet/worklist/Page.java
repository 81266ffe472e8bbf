package onenet.worklist;

import java.util.List;

/**
 * A page of a list.
 *
 * @param next cursor of the next page; null on the last
 */
public record Page<L>(List<L> lines, String next) {}
