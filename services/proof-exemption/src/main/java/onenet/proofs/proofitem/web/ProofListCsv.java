package onenet.proofs.proofitem.web;

import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ReadLists;
import onenet.text.Csv;

import java.util.List;
import java.util.stream.Collectors;

/** The lists as a table: one line a proof, Chinese and English heads. */
final class ProofListCsv {

    private static final List<String> HEAD = List.of(
            "proofId 证明编号",
            "名称",
            "name",
            "list 清单",
            "primaryRoute 主要途径",
            "routes 途径",
            "setBasis 设定依据",
            "demandingUnit 索要单位",
            "issuingUnits 开具单位",
            "items 事项",
            "riskClass 风险",
            "flagged 待取消",
            "publicFrom 公布日",
            "version 版本");

    private ProofListCsv() {}

    static String of(ReadLists.Lists lists) {
        return Csv.of(HEAD, lists.items().stream().map(item -> line(item, item.flagged(lists.day()), lists)));
    }

    private static List<String> line(ProofItem item, boolean flagged, ReadLists.Lists lists) {
        return List.of(
                item.proofId(),
                item.name().zh(),
                item.name().en(),
                item.list().name(),
                item.primaryRoute().name(),
                item.routes().stream().map(step -> step.route().name()).collect(Collectors.joining(" > ")),
                item.setBasis().stream()
                        .filter(basis -> basis.stands(lists.day()))
                        .map(basis -> basis.title() + "（" + basis.number() + "）" + basis.article())
                        .collect(Collectors.joining("；")),
                item.demandingUnit(),
                String.join("、", item.issuingUnits()),
                item.usedByItems().stream().map(ProofItem.Use::itemCode).collect(Collectors.joining(" ")),
                item.riskClass().name(),
                Boolean.toString(flagged),
                item.publicFrom().toString(),
                Integer.toString(item.version()));
    }
}
