// Before the first paint: the selected theme, else the system's.
(function () {
  var chosen = 'system';
  try {
    chosen = localStorage.getItem('moltler.theme') || chosen;
  } catch {
    // Without storage: the system's.
  }
  if (chosen !== 'system') document.documentElement.style.colorScheme = chosen;
})();
