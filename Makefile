# One-Network Permits · 应急管理一网通办. `make help` lists the commands.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help up down status demo test mutation strict bench chaos attack ux lighthouse docs explain-clock conformance verify-audit copy-audit-log export-acts prove-acts load-catalogue sbom format release-contracts

CITY := bash local/launcher/bin/city.sh
MAVEN := JAVA_HOME="$$(bash local/launcher/bin/jdk.sh)" mvn -B

help: ## Lists these commands · 列出命令
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1|\2/' | column -t -s '|' 2>/dev/null || grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST)

up: ## Builds what is new and starts the city: addresses, accounts, logs · 启动
	@$(CITY) up

down: ## Stops what `make up` started; data is kept · 停止，保留数据
	@$(CITY) down

status: ## Shows what runs · 查看运行状态
	@$(CITY) status

demo: ## Walks from an application to a verified e-certificate, and from a project's first review to its licence, through the gateway · 演示主流程
	@$(CITY) demo

test: ## The whole build with all tests, contract break included · 全部测试
	@$(MAVEN) -T 2 verify

strict: ## As test, with the slower checks: Error Prone, manifests, contracts read by strangers' tools, every page in a browser · 更严格的检查
	@ONENET_BROWSER_TESTS=all ONENET_PROOFS=all $(MAVEN) -Pstrict -Donenet.innocents=100000 verify
	@bash k8s/check.sh
	@bash contracts/lint.sh
	@$(MAKE) mutation

mutation: ## Changes the law behind its tests and counts what they notice; writes docs/reference/mutation.md · 变异测试
	@bash local/launcher/bin/mutation.sh

bench: ## Load through the gateway on the running city; prints rate, p50/p99, errors, CPU · 压力测试
	@$(CITY) bench

chaos: ## Crashes and outages on the running city; prints the tally · 故障演练
	@$(CITY) chaos

attack: ## Tries every way in that was open once on the running city; prints what is open · 攻击演练
	@$(CITY) attack

ux: ## Measures the tasks of an enterprise, an officer and anybody on the running city: screens, fields, clicks, keys · 任务步数
	@cd gateway/portal && npx --no-install playwright test --config ux/playwright.config.ts --reporter=line && node ux/table.mjs

lighthouse: ## Measures pages of the running city as a phone and a desk get them · 页面性能
	@cd gateway/portal/lighthouse && npm ci --silent && npm run --silent measure

docs: ## Writes the generated reference pages anew · 生成参考文档
	@$(MAVEN) -q -Donenet.docs.write=true -Dcontracts.write=true -Dsurefire.failIfNoSpecifiedTests=false -Dtest='ReferencePagesTest,EventsPageTest,DataModelTest,*LifecycleTest,*ContractTest' -Dportal.check.skip=true test
	@cd gateway/portal && bash modules.sh && npm run --silent generate

explain-clock: ## Reads case histories as JSON lines on stdin, prints due dates with their ledgers · 解释时限
	@bash local/launcher/bin/tool.sh explain-clock

conformance: ## Asks our engines the published conformance vectors of clock and identifiers · 一致性测试向量
	@bash local/launcher/bin/build.sh tools
	@node contracts/conformance/run.mjs clock bash local/launcher/bin/tool.sh explain-clock
	@node contracts/conformance/run.mjs identifiers bash local/launcher/bin/tool.sh read-identifiers

verify-audit: ## Checks the audit record, in databases or from copied files: make verify-audit ARGS='...' · 校验审计记录
	@bash local/launcher/bin/tool.sh verify-audit $(ARGS)

copy-audit-log: ## Copies a public audit log into a folder: make copy-audit-log ARGS='--to FOLDER ADDRESS' · 复制公开审计日志
	@bash local/launcher/bin/tool.sh copy-audit-log $(ARGS)

export-acts: ## Writes the rows behind an audit log into a file: make export-acts ARGS='--to FILE jdbc:...' · 导出审计记录
	@bash local/launcher/bin/tool.sh export-acts $(ARGS)

prove-acts: ## Writes a proof for each act of a case: make prove-acts ARGS='--log FOLDER --acts FILE --to FOLDER CASE' · 生成存证
	@bash local/launcher/bin/tool.sh prove-acts $(ARGS)

load-catalogue: ## Reads the published catalogue: make load-catalogue FILE=x.xlsx EDITION=2026 FROM=2026-05-01 [ARGS=...] · 载入危险化学品目录
	@bash local/launcher/bin/tool.sh load-catalogue --file "$(FILE)" --edition "$(EDITION)" --from "$(FROM)" --into contracts/chemicals/editions $(ARGS)

sbom: ## Writes what ships, part by part, with licences (target/sbom) · 软件物料清单
	@bash local/launcher/bin/sbom.sh

release-contracts: ## Makes the contracts as they stand the released ones that later changes may not break · 发布契约
	@rm -rf contracts/released/openapi contracts/released/schemas && cp -r contracts/openapi contracts/schemas contracts/released/

format: ## Formats every Java file · 格式化代码
	@$(MAVEN) -q -N spotless:apply
