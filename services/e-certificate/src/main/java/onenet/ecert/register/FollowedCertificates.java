package onenet.ecert.register;

import onenet.casework.actor.Actor;
import onenet.ecert.certificate.CertificateAccess;
import onenet.ecert.certificate.CertificateScope;
import onenet.feed.Conditions;
import onenet.feed.Followed;

import jakarta.inject.Singleton;
import java.util.stream.Stream;

/**
 * Whose events are whose here: what became of a certificate is told to who may see it. By the certificate, not by the case or the right: of
 * one case several types may be issued, and a mandate reaches some of them.
 */
@Singleton
class FollowedCertificates implements Followed {

    private final CertificateAccess access;

    FollowedCertificates(CertificateAccess access) {
        this.access = access;
    }

    @Override
    public Stream<Things> seenBy(Actor actor) {
        return Stream.of(access.scope(actor))
                .filter(CertificateScope::any)
                .map(scope -> new Things("e.data ->> 'certificateIdentifier'", "identifier", "certificate", of(scope)));
    }

    /** Nothing in them but what the holder reads on the certificate itself; who scanned it is named by his office alone. */
    @Override
    public boolean toldWhole() {
        return true;
    }

    private static Conditions of(CertificateScope scope) {
        Conditions all = Conditions.none();
        scope.holder().ifPresent(uscc -> all.and("holder_uscc = :holder").with("holder", uscc));
        scope.office().ifPresent(code -> all.and("office_code = :office").with("office", code));
        scope.types().ifPresent(codes -> all.and("type_code IN (:types)").with("types", codes));
        return all;
    }
}
