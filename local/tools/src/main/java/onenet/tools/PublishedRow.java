package onenet.tools;

import java.util.Map;

/**
 * A row of the published spreadsheet.
 *
 * @param number of the row in the sheet, as the spreadsheet program shows it
 * @param cells what stands in its columns, by their heads; without blanks at the ends
 */
record PublishedRow(int number, Map<String, String> cells) {

    /** What stands in the column; empty when nothing does, or there is no such column. */
    String cell(String head) {
        return cells.getOrDefault(head, "");
    }

    boolean has(String head) {
        return cells.containsKey(head);
    }
}
