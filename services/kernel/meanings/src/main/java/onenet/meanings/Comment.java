package onenet.meanings;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Javadoc comment as plain text.
 *
 * @param firstSentence of its body, without the full stop; empty where there is none
 * @param components what {@code @param} says, by name
 */
record Comment(String firstSentence, Map<String, String> components) {

    private static final Pattern BLOCK = Pattern.compile("(?m)^\\s*@");
    private static final Pattern PARAM = Pattern.compile("param\\s+(\\w+)\\s+(.*)", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile("\\{@(\\w+)\\s+([^{}]*)}");
    private static final Pattern MARKUP = Pattern.compile("</?\\w+[^>]*>");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!])\\s");

    /** @param text as the compiler gives it, null where there is none */
    static Comment of(String text) {
        if (text == null) {
            return new Comment("", Map.of());
        }
        String[] blocks = BLOCK.split(text);
        Map<String, String> components = new TreeMap<>();
        for (String block : blocks) {
            Matcher param = PARAM.matcher(block);
            if (param.matches()) {
                components.put(param.group(1), plain(param.group(2)));
            }
        }
        return new Comment(SENTENCE.split(plain(blocks[0]), 2)[0].replaceFirst("\\.$", ""), components);
    }

    private static String plain(String text) {
        String shown = INLINE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(shown(found.group(1), found.group(2))));
        return MARKUP.matcher(shown).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    /** A link shows its label, or what it links to without the way there. */
    private static String shown(String tag, String inside) {
        if (!tag.startsWith("link")) {
            return inside;
        }
        String[] words = inside.strip().split("\\s+", 2);
        return words.length == 2 ? words[1] : words[0].replaceAll(".*[.#](?=\\w)", "");
    }
}
