package onenet.ecert.document;

import onenet.ecert.document.PageDrawing.PlacedText;
import onenet.ecert.document.PageDrawing.Weight;
import onenet.typeface.Subset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The fonts of a document: of each weight the letters that stand in it travel with it; a letter it cannot show is in the reader's own. */
final class OfdFonts {

    private static final int READERS_OWN = 3;

    private final Map<Weight, Subset> embedded = new EnumMap<>(Weight.class);

    OfdFonts(List<PageDrawing> pages) {
        Map<Weight, Set<Integer>> letters = new EnumMap<>(Weight.class);
        for (PageDrawing page : pages) {
            for (PlacedText line : page.lines()) {
                line.text().codePoints().forEach(letter -> letters.computeIfAbsent(
                                line.weight(), weight -> new HashSet<>())
                        .add(letter));
            }
        }
        letters.forEach((weight, used) -> embedded.put(weight, weight.face().subset(used)));
    }

    /** The files of the package, by their name in the folder of resources. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        embedded.forEach((weight, subset) -> files.put(file(weight), subset.file()));
        return files;
    }

    private static String file(Weight weight) {
        return weight == Weight.BOLD ? "bold.ttf" : "regular.ttf";
    }

    private static int id(Weight weight) {
        return weight == Weight.BOLD ? 4 : 1;
    }

    String resources() {
        return embedded.keySet().stream()
                        .map(weight ->
                                ("<ofd:Font ID=\"%d\" FontName=\"Noto Serif SC\" FamilyName=\"Noto Serif SC\" Charset=\"unicode\""
                                                + "%s><ofd:FontFile>%s</ofd:FontFile></ofd:Font>")
                                        .formatted(
                                                id(weight),
                                                weight == Weight.BOLD ? " Bold=\"true\"" : "",
                                                file(weight)))
                        .collect(Collectors.joining())
                + "<ofd:Font ID=\"" + READERS_OWN + "\" FontName=\"宋体\" FamilyName=\"宋体\" Charset=\"unicode\"/>";
    }

    /**
     * A part of a line that is in one font.
     *
     * @param transforms which shapes stand for letters that the font's own table cannot name
     */
    record Run(PlacedText text, int font, String transforms) {}

    /** The lines in their order, each in as many parts as it needs fonts. */
    List<Run> runs(List<PlacedText> lines) {
        return lines.stream().flatMap(line -> runs(line).stream()).toList();
    }

    private List<Run> runs(PlacedText line) {
        int[] letters = line.text().codePoints().toArray();
        boolean[] own = readersOwn(line.weight(), letters);
        List<Run> runs = new ArrayList<>();
        double x = line.x();
        int begin = 0;
        for (int end = 1; end <= letters.length; end++) {
            if (end < letters.length && own[end] == own[begin]) {
                continue;
            }
            String part = new String(letters, begin, end - begin);
            PlacedText text = new PlacedText(x, line.y(), line.size(), line.weight(), line.spread(), part);
            runs.add(own[begin] ? new Run(text, READERS_OWN, "") : new Run(text, id(line.weight()), transforms(text)));
            x += text.width() + line.spread();
            begin = end;
        }
        return runs;
    }

    /** No part begins or ends with a blank, which readers of XML take off: the letter beyond the blank goes along. */
    private static boolean[] readersOwn(Weight weight, int[] letters) {
        boolean[] own = new boolean[letters.length];
        for (int at = 0; at < letters.length; at++) {
            own[at] = !weight.face().shows(letters[at]);
        }
        for (int at = 1; at < letters.length; at++) {
            own[at] |= own[at - 1] && (blank(letters[at]) || blank(letters[at - 1]));
        }
        for (int at = letters.length - 2; at >= 0; at--) {
            own[at] |= own[at + 1] && (blank(letters[at]) || blank(letters[at + 1]));
        }
        return own;
    }

    private static boolean blank(int letter) {
        return Character.isWhitespace(letter);
    }

    private String transforms(PlacedText text) {
        Map<Integer, Integer> unnamed = embedded.get(text.weight()).unnamed();
        StringBuilder transforms = new StringBuilder();
        // positions count as readers hold the text, in units of UTF-16: two to such a letter, one to its shape
        String letters = text.text();
        for (int at = 0; at < letters.length(); at += Character.charCount(letters.codePointAt(at))) {
            Integer shape = unnamed.get(letters.codePointAt(at));
            if (shape != null) {
                transforms.append(
                        ("<ofd:CGTransform CodePosition=\"%d\" CodeCount=\"2\" GlyphCount=\"1\"><ofd:Glyphs>%d</ofd:Glyphs>"
                                        + "</ofd:CGTransform>")
                                .formatted(at, shape));
            }
        }
        return transforms.toString();
    }
}
