package onenet.text;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.HashMap;
import java.util.Map;

/** Which characters stand for one another: radicals for characters, traditional for simplified ones, and marks of one kind. */
final class Variants {

    /** Radicals of the supplement (U+2E80…) and the characters they look like, in pairs; the Kangxi ones are compatibility characters already. */
    private static final String RADICALS = "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫"
            + "⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门"
            + "⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    private static final String DOTS = "·•‧∙⋅・⸱᛫●";
    private static final String DASHES = "-‐‑‒–—―−﹣";
    private static final String OPENING = "([{〔【〖﹝❲";
    private static final String CLOSING = ")]}〕】〗﹞❳";
    private static final String QUOTES = "\"“”„‟″";
    private static final String APOSTROPHES = "'‘’‚‛′";

    private static final Map<Integer, Integer> CHARACTERS = pairs(RADICALS);
    private static final Map<Integer, Integer> SIMPLIFIED = simplifiedForms();
    private static final Map<Integer, Integer> SAME = oneToOne(SIMPLIFIED);
    private static final Map<Integer, Integer> MARKS = marks();

    private Variants() {}

    /** The character a radical looks like. */
    static int character(int letter) {
        return CHARACTERS.getOrDefault(letter, letter);
    }

    /** The simplified form, also where another traditional character shares it. */
    static int simplified(int letter) {
        return SIMPLIFIED.getOrDefault(letter, letter);
    }

    /** The simplified form, where it is that of this character alone: 國 and 国 are one, 後 and 后 may be two. */
    static int sameCharacter(int letter) {
        return SAME.getOrDefault(letter, letter);
    }

    /** One point for all middle dots, one bracket for all brackets, one dash for all dashes. */
    static int mark(int letter) {
        return MARKS.getOrDefault(letter, letter);
    }

    private static Map<Integer, Integer> pairs(String text) {
        Map<Integer, Integer> pairs = new HashMap<>();
        int[] letters = text.codePoints().toArray();
        for (int i = 0; i < letters.length; i += 2) {
            pairs.put(letters[i], letters[i + 1]);
        }
        return Map.copyOf(pairs);
    }

    /** Letter by letter, so that a part of a text folds to a part of the folded text. */
    private static Map<Integer, Integer> simplifiedForms() {
        Transliterator transliterator = Transliterator.getInstance("Traditional-Simplified");
        Map<Integer, Integer> forms = new HashMap<>();
        for (int letter = 0x3400; letter <= 0x9FFF; letter++) {
            String simplified = transliterator.transliterate(Character.toString(letter));
            if (simplified.codePointCount(0, simplified.length()) == 1 && simplified.codePointAt(0) != letter) {
                forms.put(letter, simplified.codePointAt(0));
            }
        }
        return Map.copyOf(forms);
    }

    /** A simplified form that stands in the traditional script too is a character of its own there. */
    private static Map<Integer, Integer> oneToOne(Map<Integer, Integer> forms) {
        Map<Integer, Integer> sources = new HashMap<>();
        forms.values().forEach(simplified -> sources.merge(simplified, 1, Integer::sum));
        CharsetEncoder traditional = Charset.forName("Big5").newEncoder();
        Map<Integer, Integer> same = new HashMap<>();
        forms.forEach((letter, simplified) -> {
            if (sources.get(simplified) == 1 && !traditional.canEncode(Character.toString(simplified))) {
                same.put(letter, simplified);
            }
        });
        return Map.copyOf(same);
    }

    private static Map<Integer, Integer> marks() {
        Map<Integer, Integer> marks = new HashMap<>();
        Map.of(DOTS, '·', DASHES, '-', OPENING, '(', CLOSING, ')', QUOTES, '"', APOSTROPHES, '\'')
                .forEach((many, one) -> many.codePoints().forEach(each -> marks.put(each, (int) one)));
        return Map.copyOf(marks);
    }
}
