package onenet.ecert.province;

import java.util.Optional;

/** What the province answered. Not to have been answered is a reply of its own and means neither yes nor no. */
public sealed interface ProvinceReply {

    /** It holds this very certificate. */
    record Held(String registration, boolean abolished, Optional<String> abolishKind) implements ProvinceReply {}

    /** It was asked and holds none. */
    record Absent() implements ProvinceReply {}

    /** It refuses, and says why. */
    record Refused(String code, String message) implements ProvinceReply {}

    /** It answered about another certificate than the one it was asked about. */
    record WrongCertificate(String named) implements ProvinceReply {}

    /** No answer, or none that can be understood (SOURCE_ERROR): whether it acted is not known. */
    record Unclear(String why) implements ProvinceReply {}
}
