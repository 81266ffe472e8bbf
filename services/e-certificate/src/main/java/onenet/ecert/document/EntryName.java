package onenet.ecert.document;

import static onenet.ecert.document.MalformedDocument.Reason.BAD_ENTRY_NAME;
import static onenet.ecert.document.MalformedDocument.Reason.DUPLICATE_ENTRY;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of entries that mean one file to every program: plain ASCII parts between single slashes, none a directory, none hidden. */
final class EntryName {

    private static final int LONGEST = 200;
    private static final String PART = "[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?";
    private static final Pattern PLAIN = Pattern.compile(PART + "(?:/" + PART + ")*");

    private EntryName() {}

    static String of(byte[] bytes) {
        String name = new String(bytes, StandardCharsets.ISO_8859_1);
        if (name.length() > LONGEST || !PLAIN.matcher(name).matches()) {
            throw new MalformedDocument(BAD_ENTRY_NAME, "an entry name leaves the package or is not plain");
        }
        return name;
    }

    /** No two names that a file system takes for one, and no file where another name needs a folder. */
    static void requireDistinct(Collection<String> names) {
        Set<String> files = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (String name : names) {
            String same = name.toLowerCase(Locale.ROOT);
            if (!files.add(same)) {
                throw new MalformedDocument(DUPLICATE_ENTRY, "two entries are called " + name);
            }
            for (int slash = same.indexOf('/'); slash >= 0; slash = same.indexOf('/', slash + 1)) {
                folders.add(same.substring(0, slash));
            }
        }
        folders.retainAll(files);
        if (!folders.isEmpty()) {
            throw new MalformedDocument(DUPLICATE_ENTRY, "both a file and a folder: " + folders);
        }
    }
}
