-- Drives the language server as Neovim does: nvim --headless --clean -c "luafile neovim.lua". Takes the server's command and
-- a report from the environment; says what holds and what does not, and ends with the number of both.
local passed, failed = 0, 0

local function check(name, holds, detail)
  if holds then
    passed = passed + 1
    print("  ok    " .. name .. "\n")
  else
    failed = failed + 1
    print("  FAIL  " .. name .. (detail and (": " .. vim.inspect(detail)) or "") .. "\n")
  end
  return holds
end

local function finish()
  print(string.format("%d passed, %d failed\n", passed, failed))
  vim.cmd(failed == 0 and "qall!" or "cquit!")
end

local function rules(buffer)
  return vim.tbl_map(function(diagnostic)
    return diagnostic.user_data and diagnostic.user_data.lsp.code or diagnostic.code
  end, vim.diagnostic.get(buffer))
end

local function has_rule(buffer, rule)
  return vim.tbl_contains(rules(buffer), rule)
end

local function text(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n")
end

--- The edit of the quick fix that mends the first finding of the rule.
local function fix_for(buffer, rule)
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    local lsp = diagnostic.user_data and diagnostic.user_data.lsp or {}
    if (lsp.code or diagnostic.code) == rule then
      local at = { line = diagnostic.lnum, character = diagnostic.col }
      local answers = vim.lsp.buf_request_sync(buffer, "textDocument/codeAction", {
        textDocument = vim.lsp.util.make_text_document_params(buffer),
        range = { start = at, ["end"] = at },
        context = { diagnostics = {}, only = { "quickfix" } },
      }, 30000)
      for _, answer in pairs(answers or {}) do
        for _, action in ipairs(answer.result or {}) do
          if action.isPreferred and action.edit then return action end
        end
      end
    end
  end
end

local function main()
  vim.cmd("edit " .. vim.fn.fnameescape(vim.env.REPORT))
  local buffer = vim.api.nvim_get_current_buf()
  local exit_code
  local client = vim.lsp.start_client({
    name = "reportwright",
    cmd = vim.fn.json_decode(vim.env.SERVER),
    root_dir = vim.fn.fnamemodify(vim.env.REPORT, ":h"),
    on_exit = function(code) exit_code = code end,
  })
  if not check("the server starts", client ~= nil) then return end
  vim.lsp.buf_attach_client(buffer, client)

  local function wait(what)
    return vim.wait(60000, what, 50)
  end
  wait(function() return has_rule(buffer, "missing-section") end)
  if not check("findings are pushed", has_rule(buffer, "missing-section"), rules(buffer)) then return end
  local named = vim.tbl_filter(function(d) return d.source == "reportwright" end, vim.diagnostic.get(buffer))
  check("they say who speaks", #named == #vim.diagnostic.get(buffer))

  local action = fix_for(buffer, "missing-section")
  if not check("a quick fix is offered", action ~= nil) then return end
  vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
  check("it puts the section where it belongs", text(buffer):find("## 二、存在问题", 1, true) ~= nil)
  check("and numbers what follows", text(buffer):find("## 三、下一步工作打算", 1, true) ~= nil)
  wait(function() return not has_rule(buffer, "missing-section") end)
  check("the finding goes", not has_rule(buffer, "missing-section"), rules(buffer))

  local hover = vim.lsp.buf_request_sync(buffer, "textDocument/hover", {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    position = { line = 0, character = 3 },
  }, 30000)
  local contents = hover and hover[client] and hover[client].result and hover[client].result.contents
  check("hover says what the report is", contents ~= nil and vim.inspect(contents):find("Self", 1, true) ~= nil, contents)

  vim.lsp.stop_client(client)
  wait(function() return exit_code ~= nil end)
  check("the server ends when it is told to", exit_code == 0, exit_code)
end

local ok, problem = pcall(main)
if not ok then check("the test runs to its end", false, problem) end
finish()
