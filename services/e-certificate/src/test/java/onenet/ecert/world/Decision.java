package onenet.ecert.world;

import onenet.casework.identity.CaseNumber;
import onenet.casework.identity.OfficeCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** A decided case of the county of 海丰, as hazchem-licence tells it; fictional. */
public final class Decision {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode data;

    private Decision(ObjectNode data) {
        this.data = data;
    }

    public static Decision granted(int serial) {
        return granted(serial, LocalDate.of(2026, 11, 24));
    }

    public static Decision granted(int serial, LocalDate decidedOn) {
        String number = CaseNumber.of("HZ", new OfficeCode("441521"), decidedOn.getYear(), serial)
                .value();
        ObjectNode data = JSON.createObjectNode()
                .put("caseNumber", number)
                .put("itemCode", "00012504500001")
                .put("matter", "NEW")
                .put("outcome", "GRANTED")
                .put("decidedOn", decidedOn.toString())
                .put("decisionNumber", "汕海应急许决〔2026〕" + serial + "号")
                .put("deemed", false)
                .put("somethingAddedLater", true);
        data.putObject("issuer")
                .put("officeCode", "441521")
                .put("name", "海丰县应急管理局")
                .put("uscc", "11441521DEM000030G")
                .put("divisionCode", "441521");
        ObjectNode licence = data.putObject("licence")
                .put("licenceId", number)
                .putNull("licenceNumber")
                .putNull("previousCertificate")
                .put("domicile", "广东省汕尾市海丰县示例路1号")
                .put("premises", "广东省汕尾市海丰县示例路1号二楼")
                .putNull("storageAddress")
                .put("legalRepresentative", "示例甲")
                .put("principalPerson", "示例乙")
                .put("businessMode", "WHOLESALE_AND_RETAIL")
                .put("validFrom", decidedOn.toString())
                .put("validTo", decidedOn.plusYears(3).minusDays(1).toString())
                .putNull("variedOn")
                .putNull("renewedOn");
        licence.putObject("holder").put("uscc", "91441521MA4XAB1211").put("name", "海丰县示例化工贸易有限公司");
        List.of("甲醇", "乙醇[无水]", "丙酮").forEach(licence.putArray("scope")::add);
        return new Decision(data);
    }

    /** A later decision about the same licence, with its dates. */
    public static Decision later(int serial, String matter, Decision first, LocalDate from, LocalDate to) {
        Decision later = granted(serial);
        later.data.put("matter", matter);
        later.licence()
                .put("licenceId", first.licenceId())
                .put("validFrom", from.toString())
                .put("validTo", to.toString());
        if (matter.equals("RENEWAL")) {
            later.licence().put("renewedOn", "2026-11-24");
        } else {
            later.licence().put("variedOn", "2026-11-24");
        }
        return later;
    }

    public Decision refused() {
        data.put("outcome", "REFUSED").putNull("licence");
        return this;
    }

    public Decision deemed() {
        data.put("deemed", true);
        return this;
    }

    public Decision issuedBy(String office, String name, String uscc) {
        ((ObjectNode) data.path("issuer"))
                .put("officeCode", office)
                .put("name", name)
                .put("uscc", uscc);
        return this;
    }

    public Decision numbered(String licenceNumber, String previousCertificate) {
        licence().put("licenceNumber", licenceNumber).put("previousCertificate", previousCertificate);
        return this;
    }

    public ObjectNode licence() {
        return (ObjectNode) data.path("licence");
    }

    public String caseNumber() {
        return data.path("caseNumber").asText();
    }

    public String licenceId() {
        return data.path("licence").path("licenceId").asText();
    }

    public ObjectNode data() {
        return data;
    }
}
