package onenet.hazchem.notice;

import onenet.items.MaterialState;
import onenet.items.Text;

/** A material of an acceptance receipt: what it is, and how it was there. */
record HeldMaterial(Text name, MaterialState state) {

    /** How it was there, in the words of the paper. */
    public Text how() {
        return switch (state) {
            case FORM -> new Text("网上填报", "filled in online");
            case HANDED_IN -> new Text("申请人提交", "handed in");
            case FETCHED -> new Text("审批部门核验取得", "obtained by the office");
            case COMMITTED -> new Text("告知承诺", "committed in writing");
            case ASKING -> new Text("审批部门核验中，无需提交", "being obtained by the office");
            case CONFLICTING -> new Text("核验结果待认定", "found, to be judged");
            case LATER -> new Text("承诺后补", "to be supplied later");
            case MISSING -> new Text("未提交", "not handed in");
            case NOT_NEEDED -> new Text("无需提交", "not needed");
        };
    }
}
