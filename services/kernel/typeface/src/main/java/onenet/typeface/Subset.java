package onenet.typeface;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A small font with the letters of one paper.
 *
 * @param file the font, TrueType
 * @param unnamed where letters beyond the basic plane stand in it: its table of letters cannot name them, so the paper does (position by letter)
 */
public record Subset(byte[] file, Map<Integer, Integer> unnamed) {

    /** What a program needs to draw letters on a line; shapes for vertical lines and ligatures stay away. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "OS/2", "name", "post");

    static Subset of(TrueTypeFont font, CmapLookup letters, Set<Integer> wanted) {
        try {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            Map<Integer, Integer> beyond = new TreeMap<>();
            for (int letter : wanted) {
                int glyph = letters.getGlyphId(letter);
                if (glyph > 0 && Character.isSupplementaryCodePoint(letter)) {
                    beyond.put(letter, glyph);
                } else if (glyph > 0) {
                    subsetter.add(letter);
                }
            }
            subsetter.addGlyphIds(new HashSet<>(beyond.values()));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            subsetter.writeToStream(file);
            return new Subset(file.toByteArray(), positions(beyond, subsetter.getGIDMap()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, Integer> positions(Map<Integer, Integer> beyond, Map<Integer, Integer> wholeBySmall) {
        Map<Integer, Integer> smallByWhole = new HashMap<>();
        wholeBySmall.forEach((small, whole) -> smallByWhole.put(whole, small));
        Map<Integer, Integer> positions = new TreeMap<>();
        beyond.forEach((letter, whole) -> positions.put(letter, smallByWhole.get(whole)));
        return positions;
    }
}
