package onenet.ecert.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.sm.Sm2;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.Security;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cryptography of seals does not depend on what else this process has")
class ProviderTest {

    @Test
    @DisplayName("Trap 43: one copy of BouncyCastle on the class path; the build bans the other artefact")
    void oneBouncyCastle() throws Exception {
        assertThat(Collections.list(getClass()
                        .getClassLoader()
                        .getResources("org/bouncycastle/jce/provider/BouncyCastleProvider.class")))
                .hasSize(1);
        assertThat(Files.readString(Path.of("../../pom.xml")))
                .contains("<exclude>org.bouncycastle:bcprov-jdk15on</exclude>");
    }

    @Test
    @DisplayName("Trap 42: an SM2 certificate is read although the JDK's own provider stands first and cannot read it")
    void providerOrder() throws Exception {
        KeyPair keys = Sm2.newKeyPair();
        Sm2Certificate certificate = new CertificateMaking(Instant.parse("2026-01-01T00:00:00Z"), Duration.ofDays(365))
                .authority("Test Authority", keys);
        assertThat(Security.getProviders()[0].getName()).isEqualTo("SUN");
        assertThat(Sm2Certificate.parse(certificate.encoded()).publicKey()).isEqualTo(keys.getPublic());
        CertificateFactory jdk = CertificateFactory.getInstance("X.509", "SUN");
        assertThatThrownBy(() -> jdk.generateCertificate(new java.io.ByteArrayInputStream(certificate.encoded()))
                        .getPublicKey())
                .isInstanceOf(CertificateException.class);
    }
}
