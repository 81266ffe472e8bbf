package onenet.oversight.power;

/**
 * An instrument as the register reads it.
 *
 * @param recordNumber under which the city keeps it; the ids of its lines begin with it
 */
public record Decree(String recordNumber, InstrumentKind kind, Paper paper, Content content) {

    /** Where in the request a line of this id was written; the first change where it was made by changing another. */
    String pointer(String lineId) {
        String own = recordNumber + "/";
        return lineId.startsWith(own) && !lineId.contains(".")
                ? "/lines/" + (Integer.parseInt(lineId.substring(own.length())) - 1)
                : kind.gives() ? "/lines/0" : "/changes/0/line";
    }

    String idOf(int line) {
        return recordNumber + "/" + (line + 1);
    }
}
