package onenet.items;

/**
 * A material of one application and where it stands. The list of these is what the task list, the last look before sending, the receipt, the
 * desk and the papers show, and what acceptance goes by.
 *
 * @param clause id of the clause that asks for it
 * @param basis article it rests on
 */
public record ChecklistLine(String material, Text name, String clause, String basis, MaterialState state) {

    public static ChecklistLine of(Material material, MaterialState state) {
        return new ChecklistLine(material.id(), material.name(), material.clause(), material.basis(), state);
    }
}
