<#macro content>
<#if client?? && client.baseUrl?has_content>
<p class="onenet-back"><a href="${client.baseUrl}">← ${msg("backToPortal")}</a></p>
</#if>
<p class="onenet-note">${msg("signInNote")}</p>
</#macro>
