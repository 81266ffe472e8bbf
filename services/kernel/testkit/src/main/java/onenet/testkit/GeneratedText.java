package onenet.testkit;

import java.util.List;
import java.util.Random;

/**
 * Names, numbers and addresses as people type, paste and scan them: every width, bracket, dot and dash, radicals, rare characters beyond the
 * basic plane, with what creeps in from other programs. The same seed gives the same texts.
 */
public final class GeneratedText {

    /** How many of a property test are made: {@code ONENET_PROOFS=all} makes them all. */
    public static final int MANY = "all".equals(System.getenv("ONENET_PROOFS")) ? 50_000 : 5_000;

    private static final List<String> PARTS = List.of(
            "示例",
            "化工",
            "贸易",
            "有限公司",
            "海丰县",
            "示例路",
            "甲醇",
            "3号",
            "３号",
            "２０２６",
            "ABC",
            "ａｂｃ",
            "Ａ座",
            "Co., Ltd.",
            "440",
            "４４０",
            "m³",
            "㎡",
            "№",
            "①",
            "Ⅲ",
            "（广东）",
            "(广东)",
            "〔2026〕",
            "[2026]",
            "【2026】",
            "〖甲〗",
            "《乙》",
            "「丙」",
            "｛丁｝",
            "阿依·古丽",
            "阿依•古丽",
            "阿依‧古丽",
            "阿依・古丽",
            "阿依･古丽",
            "－",
            "—",
            "–",
            "−",
            "~",
            "～",
            "⼯",
            "⽤",
            "⼀",
            "⻔",
            "⻓",
            "⺟",
            "國",
            "營",
            "后",
            "後",
            "乾",
            "干",
            "𠀀",
            "𪚥",
            "𫝆",
            "葛󠄀",
            "龙",
            "\uFA0C",
            "é",
            "ẞ",
            "ﬁ",
            "％",
            "℃",
            "｡",
            "＇",
            "\"",
            "|");

    private static final List<String> UNSEEN = List.of(
            "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u180e", "\u3164", "\u202a", "\u202e",
            "\u200e", "\u200f", "\u2066", "\u2069", "\u061c", "\u034f");

    private static final List<String> BLANKS =
            List.of(" ", "\u3000", "\u00a0", "\u2003", "\u2009", "\u202f", "\u2800", "\t");

    private static final List<String> FORBIDDEN = List.of(
            "\u0000",
            "\u0007",
            "\u000b",
            "\u000c",
            "\u001b",
            "\u007f",
            "\u0085",
            "\u009c",
            "\ue863",
            "\uf8ff",
            "\udb80\udc00",
            "\ufffd",
            "\uffff",
            "\ufdd0",
            "\ud83f\udffe",
            "\ud800",
            "\udc00",
            "\n",
            "\r\n",
            "\u2028",
            "\u2029");

    private GeneratedText() {}

    /** What can stay, with blanks and unseen letters in it. */
    public static String of(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            text.append(noise(random)).append(pick(PARTS, random)).append(noise(random));
        }
        return text.toString();
    }

    /** What cannot stay in one line, whatever else stands there: never at an end, where a line break is none. */
    public static String forbidden(Random random) {
        return pick(PARTS, random) + pick(FORBIDDEN, random) + pick(PARTS, random);
    }

    /** The same text as somebody else types it: other blanks and letters nobody sees between its letters. */
    public static String typedAgain(String text, Random random) {
        StringBuilder again = new StringBuilder();
        text.codePoints().forEach(letter -> {
            again.append(noise(random));
            again.appendCodePoint(letter);
        });
        return again.append(noise(random)).toString();
    }

    /** A part of the text, of one letter at least. */
    public static String partOf(String text, Random random) {
        int[] letters = text.codePoints().toArray();
        int from = random.nextInt(letters.length);
        return new String(letters, from, 1 + random.nextInt(letters.length - from));
    }

    private static String noise(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> pick(UNSEEN, random);
            case 1 -> pick(BLANKS, random);
            default -> "";
        };
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
