package onenet.planfiling.library;

import onenet.planfiling.law.AccidentKind;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A rescue team or a stock of rescue material, kept by an office. */
@Entity
@Table(name = "rescue_resource")
public class RescueResource {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RescueKind kind;

    private String name;
    private String office;
    private String address;
    private String phone;
    private String quantity;
    private double longitude;
    private double latitude;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "accident_kinds")
    private String[] accidentKinds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] chemicals;

    private boolean retired;

    protected RescueResource() {}

    /** What an office writes down. */
    public record Entry(
            RescueKind kind,
            String name,
            String address,
            String phone,
            String quantity,
            double longitude,
            double latitude,
            List<AccidentKind> accidentKinds,
            List<String> chemicals) {}

    RescueResource(String office, Entry entry) {
        this.id = UUID.randomUUID();
        this.office = office;
        amend(entry);
    }

    final void amend(Entry entry) {
        kind = entry.kind();
        name = entry.name();
        address = entry.address();
        phone = entry.phone();
        quantity = entry.quantity();
        longitude = entry.longitude();
        latitude = entry.latitude();
        accidentKinds = entry.accidentKinds().stream().map(Enum::name).toArray(String[]::new);
        chemicals = entry.chemicals().toArray(String[]::new);
    }

    void retire() {
        retired = true;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String office() {
        return office;
    }

    public boolean retired() {
        return retired;
    }

    RescueView view(Double distanceKm) {
        return new RescueView(
                id,
                version,
                kind,
                name,
                office,
                address,
                phone,
                quantity,
                longitude,
                latitude,
                Arrays.stream(accidentKinds).map(AccidentKind::valueOf).toList(),
                List.of(chemicals),
                distanceKm);
    }
}
