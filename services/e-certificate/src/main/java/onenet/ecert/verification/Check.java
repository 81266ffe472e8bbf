package onenet.ecert.verification;

/** The twelve checks of an uploaded document, in order (GB/T 38540 §7.3 and what the stock readers leave out). */
public enum Check {
    SIGNATURE_FORMAT("签章格式"),
    SEAL_GENUINE("印章真实有效"),
    SIGNER_IN_SEAL("签章人在印章名单内"),
    SIGNER_TRUSTED("签章人证书可信"),
    SIGNING_TIME("签章时间"),
    DIGESTS("受保护内容摘要"),
    SIGNATURE_VALUE("签名值"),
    TIME_STAMP("时间戳"),
    COVERAGE("全部内容受保护"),
    SEAL_OWNER("印章属于发证机关"),
    REGISTERED_RECORD("与登记记录一致"),
    LIVE_STATUS("实时状态");

    private final String chinese;

    Check(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
