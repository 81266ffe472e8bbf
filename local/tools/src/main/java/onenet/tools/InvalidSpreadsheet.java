package onenet.tools;

/** A file that is not the catalogue, or cannot be loaded as it is asked for. */
final class InvalidSpreadsheet extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    InvalidSpreadsheet(String message) {
        super(message);
    }
}
