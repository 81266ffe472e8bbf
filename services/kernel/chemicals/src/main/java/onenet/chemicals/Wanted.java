package onenet.chemicals;

/**
 * A substance as somebody names it. What was left out is empty.
 *
 * @param entry number of the catalogue
 * @param cas CAS number
 * @param name 品名, 别名, or a trade name of a group
 */
public record Wanted(String entry, String cas, String name) {

    public Wanted {
        entry = entry == null ? "" : entry.strip();
        cas = cas == null ? "" : cas.strip();
        name = name == null ? "" : name.strip();
    }

    /** What is said of it when it is not found. */
    public String words() {
        return String.join(" ", name, cas, entry).replaceAll(" +", " ").strip();
    }
}
