// Draws the contract with swagger-ui, and lets its reader try it on the record that is shown. Without deep links: they would
// stand within buttons, where a keyboard and a screen reader cannot tell the two apart.
const place = document.getElementById("explorer");
window.SwaggerUIBundle({
  domNode: place,
  url: place.dataset.contract,
  deepLinking: false,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
