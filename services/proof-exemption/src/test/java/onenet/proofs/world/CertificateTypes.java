package onenet.proofs.world;

import java.util.List;

/** Which kinds of certificates each province holds in these tests. */
final class CertificateTypes {

    static final List<String> GUANGDONG = List.of(
            "101", "102", "103", "104", "105", "106", "107", "108", "109", "110", "111", "114", "115", "116", "119",
            "120", "121", "122", "123", "124", "125", "128", "129", "131");

    static final List<String> SHANDONG = List.of("123", "129");

    private CertificateTypes() {}
}
