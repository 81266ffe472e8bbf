package onenet.text;

import java.util.List;
import java.util.Random;

/** Names, numbers and addresses as people type them, with what creeps in from other programs. */
final class GeneratedText {
    private static final List<String> PARTS = List.of(
            "示例",
            "化工",
            "贸易",
            "有限公司",
            "（广东）",
            "(广东)",
            "〔2026〕",
            "[2026]",
            "【2026】",
            "阿依·古丽",
            "阿依•古丽",
            "海丰县",
            "示例路",
            "3号",
            "３号",
            "ABC",
            "ａｂｃ",
            "⼯",
            "⽤",
            "⼀",
            "國",
            "后",
            "後",
            "𠀀",
            "甲醇",
            "－",
            "—",
            "m³",
            "Co., Ltd.",
            "440",
            "４４０",
            "⻔",
            "龙");
    private static final List<String> NOISE =
            List.of("", "", "", " ", "　", "\u200b", "\u00a0", "\u202e", "\ufeff", "\t");

    private GeneratedText() {}

    static String of(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            text.append(pick(NOISE, random)).append(pick(PARTS, random)).append(pick(NOISE, random));
        }
        return text.toString();
    }

    static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
