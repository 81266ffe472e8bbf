package onenet.worklist;

/**
 * Where the reasons stand that an office gave in its notices, in the table of its list.
 *
 * @param notice column of the notice
 * @param lines name of the list in it; a line names its {@code material} and its {@code reason}
 * @param alike SQL for a case of the same item as the one with the number {@code :number}
 */
public record ToldReasons(String notice, String lines, String alike) {}
