package onenet.planfiling.library;

import onenet.text.Lexeme;

import java.util.Set;
import java.util.stream.Collectors;

/** Marks beside the words of a plan: what it is filtered by. A colon keeps them apart from every word of a text. */
enum Mark {
    OFFICE("o:"),
    COUNTY("c:"),
    CHEMICAL("x:"),
    ACCIDENT("k:"),
    UNIT("u:"),
    /** A word of the title: whoever asks for it finds the plans named so first. */
    TITLE("t:"),
    /** A word of the unit's name. */
    NAME("n:"),
    /** Every plan has it; what is asked for without anything else. */
    PLAN("p:");

    private final String prefix;

    Mark(String prefix) {
        this.prefix = prefix;
    }

    /** What a word of a text becomes when it is marked. */
    Set<String> of(Set<String> words) {
        return words.stream().map(this::of).collect(Collectors.toSet());
    }

    String of(String value) {
        return prefix + value;
    }

    String asked(String value) {
        return Lexeme.quoted(of(value));
    }
}
