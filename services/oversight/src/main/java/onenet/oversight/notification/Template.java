package onenet.oversight.notification;

import onenet.items.Text;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is written when something is told of a case.
 *
 * @param code its name, stable
 * @param told event types it is written for
 * @param kind what it is to whom it is written
 * @param urgent whether it does not wait for the end of the quiet hours
 * @param channels ways it may go besides the inbox
 * @param title one line, the whole of an SMS
 * @param text what happened and where to read it
 */
public record Template(
        String code,
        List<String> told,
        MessageKind kind,
        boolean urgent,
        Set<Channel> channels,
        Text title,
        Text text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    /** @throws IllegalArgumentException for a placeholder nobody fills, and for one that stands in one language only */
    public Template {
        if (code == null || told == null || told.isEmpty() || kind == null || channels == null) {
            throw new IllegalArgumentException(
                    "a template without a code, a kind, or anything it is written for: " + code);
        }
        if (channels.contains(Channel.CENTRE)) {
            throw new IllegalArgumentException(code + ": the message centre is told everything or nothing");
        }
        told = List.copyOf(told);
        channels = Set.copyOf(channels);
        requireSame(code, title);
        requireSame(code, text);
    }

    private static void requireSame(String code, Text words) {
        if (words == null || words.zh() == null || words.en() == null) {
            throw new IllegalArgumentException(code + ": words are missing");
        }
        if (!named(code, words.zh()).equals(named(code, words.en()))) {
            throw new IllegalArgumentException(code + ": one language names what the other does not");
        }
    }

    private static Set<Fact> named(String code, String words) {
        Set<Fact> named = EnumSet.noneOf(Fact.class);
        Matcher found = PLACEHOLDER.matcher(words);
        while (found.find()) {
            String word = found.group(1);
            named.add(Fact.of(word)
                    .orElseThrow(() -> new IllegalArgumentException(code + ": nobody fills {" + word + "}")));
        }
        return named;
    }

    /** What its words name. */
    public Set<Fact> named() {
        Set<Fact> all = named(code, title.zh());
        all.addAll(named(code, text.zh()));
        return all;
    }

    /** @param said what is known, in both languages */
    Text title(Map<Fact, Text> said) {
        return filled(title, said);
    }

    Text text(Map<Fact, Text> said) {
        return filled(text, said);
    }

    private static Text filled(Text words, Map<Fact, Text> said) {
        return new Text(filled(words, Language.ZH, said), filled(words, Language.EN, said));
    }

    private static String filled(Text words, Language language, Map<Fact, Text> said) {
        // what is filled in is never read as a template again
        return PLACEHOLDER
                .matcher(language.of(words))
                .replaceAll(found -> Matcher.quoteReplacement(
                        language.of(said.get(Fact.of(found.group(1)).orElseThrow()))));
    }
}
