package onenet.ecert.verification;

/** How a holder is shown to everybody. The last four of the code stay hidden: they are what another question asks for. */
final class MaskedHolder {

    private static final int SHOWN_OF_CODE = 6;

    private MaskedHolder() {}

    static String name(String name) {
        int length = name.codePointCount(0, name.length());
        int head = Math.min(3, length / 3);
        int tail = Math.min(2, length / 3);
        return name.substring(0, name.offsetByCodePoints(0, head))
                + "****"
                + name.substring(name.offsetByCodePoints(0, length - tail));
    }

    static String code(String code) {
        return code.substring(0, SHOWN_OF_CODE) + "*".repeat(code.length() - SHOWN_OF_CODE);
    }
}
