package onenet.hazchem.licence;

import onenet.items.Text;

/** What a licence prints that a slip of the pen can spoil. Number, days, credit code, mode and scope are none of it: they are decided, not written down. */
public enum PrintedText {
    HOLDER_NAME("企业名称", "Name of the enterprise"),
    DOMICILE("企业住所", "Domicile"),
    PREMISES("经营场所", "Premises"),
    STORAGE_ADDRESS("储存场所", "Storage address"),
    LEGAL_REPRESENTATIVE("法定代表人", "Legal representative"),
    PRINCIPAL_PERSON("主要负责人", "Principal person");

    private final Text called;

    PrintedText(String zh, String en) {
        this.called = new Text(zh, en);
    }

    /** As papers call it. */
    public Text called() {
        return called;
    }
}
