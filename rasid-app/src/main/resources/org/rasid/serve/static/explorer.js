// Draws the contract with swagger-ui, and lets its reader try it on the record that is shown.
const place = document.getElementById("explorer");
window.SwaggerUIBundle({
  domNode: place,
  url: place.dataset.contract,
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
