package onenet.planfiling.library;

import onenet.worklist.Lexeme;

/** Marks beside the words of a plan: what it is filtered by. A colon keeps them apart from every word of a text. */
enum Mark {
    OFFICE("o:"),
    COUNTY("c:"),
    CHEMICAL("x:"),
    ACCIDENT("k:"),
    UNIT("u:"),
    /** Every plan has it; what is asked for without anything else. */
    PLAN("p:");

    private final String prefix;

    Mark(String prefix) {
        this.prefix = prefix;
    }

    String of(String value) {
        return prefix + value;
    }

    String asked(String value) {
        return Lexeme.quoted(of(value));
    }
}
