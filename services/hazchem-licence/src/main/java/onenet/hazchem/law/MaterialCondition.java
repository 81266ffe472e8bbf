package onenet.hazchem.law;

import onenet.items.Condition;

/** When a material of the operating licence is needed, or a condition of it looked at. Closed on purpose: nothing can be asked for on any other ground. */
public enum MaterialCondition implements Condition {
    ALWAYS,
    WITH_STORAGE,
    NEW_STORAGE_BUILT,
    PAPER_TRADE,
    PETROL_STATION,
    PURE_STORAGE,
    HIGHLY_TOXIC,
    EXPLOSIVE_PRECURSOR,
    FULL_RENEWAL,
    SIMPLIFIED_RENEWAL,
    CHANGED_NAME,
    CHANGED_PRINCIPAL,
    CHANGED_LEGAL_REPRESENTATIVE,
    CHANGED_UNIT_TYPE,
    CHANGED_REGISTERED_ADDRESS,
    CHANGED_STORAGE,
    STORAGE_PROJECT,
    PAPER_LICENCE_HELD,
    STOCK_STATED,
    STOCK_NOT_STATED
}
