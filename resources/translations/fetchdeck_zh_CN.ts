<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;About Fetchdeck</source>
        <translation>关于 Fetchdeck(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Delete Record</source>
        <translation>删除记录(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Export List…</source>
        <translation>导出列表(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Filter the List</source>
        <translation>筛选列表(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Go to the Link Field</source>
        <translation>转到链接栏(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Import Links…</source>
        <translation>导入链接(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Messages…</source>
        <translation>消息(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Move in the Queue</source>
        <translation>调整排队顺序(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Paste Links</source>
        <translation>粘贴链接(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Add links with a choice of engine, folder and options</source>
        <translation>添加链接，并选择引擎、文件夹和选项</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Buttons for the selected jobs above the list</source>
        <translation>列表上方用于所选任务的按钮</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Cop&amp;y Link</source>
        <translation>复制链接(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Copy &amp;Log</source>
        <translation>复制日志(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Copy the links</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Copy what was printed</source>
        <translation>复制程序的输出</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Download only those links that failed</source>
        <translation>只下载失败的链接</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Download the same links again</source>
        <translation>重新下载相同的链接</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Go on where it was</source>
        <translation>从停下的地方继续</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Let no further download start; running ones run on</source>
        <translation>不再启动新的下载；正在运行的不受影响</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Log, details and files below the list</source>
        <translation>列表下方的日志、详情和文件</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Move to the &amp;End</source>
        <translation>移到末尾(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Move to the &amp;Front</source>
        <translation>移到最前(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>One place down</source>
        <translation>下移一位</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>One place up</source>
        <translation>上移一位</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Open the downloaded file</source>
        <translation>打开下载的文件</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Open the folder of the file</source>
        <translation>打开文件所在的文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Pause &amp;Queue</source>
        <translation>暂停队列(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Put the links in the clipboard into the field</source>
        <translation>将剪贴板中的链接放入链接栏</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Read links from a text file</source>
        <translation>从文本文件读取链接</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Remove the record from the list; downloaded files stay</source>
        <translation>从列表中移除记录；已下载的文件会保留</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Res&amp;ume</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Show &amp;Details</source>
        <translation>显示详情(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Show &amp;States</source>
        <translation>显示状态列表(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Show &amp;Tool Bar</source>
        <translation>显示工具栏(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Show in &amp;Folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Show only jobs with certain words</source>
        <translation>只显示包含特定文字的任务</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Start &amp;Now</source>
        <translation>立即开始(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Start A&amp;t…</source>
        <translation>定时开始(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Start at a certain time</source>
        <translation>在指定时间开始</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Stop for now and keep what is there</source>
        <translation>暂时停止，保留已下载的内容</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Stop the download</source>
        <translation>停止下载</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>The last to start</source>
        <translation>最后一个开始</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>The list of states at the side</source>
        <translation>侧边的状态列表</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>The next to start</source>
        <translation>下一个开始</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Try &amp;Again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Try &amp;Failed Links Again</source>
        <translation type="vanished">重试失败的链接(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Try Failed Lin&amp;ks Again</source>
        <translation>重试失败的链接(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Wait for no time of day, only for room</source>
        <translation>不再等待指定时间，有空位即开始</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>What was said in the status line</source>
        <translation>状态栏中显示过的消息</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/actions.py"/>
        <source>Write the list on show to a file</source>
        <translation>将当前列表写入文件</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <location filename="../../desktop/ui/adding.py"/>
        <source>There is no link in the clipboard.</source>
        <translation>剪贴板中没有链接。</translation>
    </message>
    <message>
        <source>{sentence} Press Add once more to add it anyway.</source>
        <translation type="vanished">{sentence}若仍要添加，请再次点击“下载”。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/adding.py"/>
        <source>{sentence} Press Download once more to add it anyway.</source>
        <translation>{sentence} 再次点击“下载”即可仍然添加。</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../../desktop/app.py"/>
        <source>The folder {folder} cannot be used: {reason}.</source>
        <translation>无法使用文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop/app.py"/>
        <source>The request is not understood.</source>
        <translation>无法理解该请求。</translation>
    </message>
    <message>
        <location filename="../../desktop/app.py"/>
        <source>There is no queued or running job {id}.</source>
        <translation>没有排队中或运行中的任务 {id}。</translation>
    </message>
</context>
<context>
    <name>Attempt</name>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>A finished file could not be moved to {folder}: {reason}</source>
        <translation>无法将下载完的文件移动到 {folder}：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>Fetchdeck: {sentence}</source>
        <translation>Fetchdeck：{sentence}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>saved {path}</source>
        <translation>已保存 {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>what was there could not be continued; it begins anew</source>
        <translation>无法接着已有内容继续下载，将重新开始</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>{link} was downloaded before</source>
        <translation>{link} 之前已下载过</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>{path} lies outside the job's folders and is not counted as its file.</source>
        <translation>{path} 位于任务的文件夹之外，不计为该任务的文件。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/attempt.py"/>
        <source>{program} not found</source>
        <translation>未找到 {program}</translation>
    </message>
</context>
<context>
    <name>Awake</name>
    <message>
        <location filename="../../desktop/services/awake.py"/>
        <source>Downloads are running</source>
        <translation>正在下载</translation>
    </message>
</context>
<context>
    <name>AwayParts</name>
    <message>
        <location filename="../../desktop/ui/away.py"/>
        <source>Downloads run on. Quit is in the menu of the icon.</source>
        <translation>下载会继续进行。要退出，请使用图标菜单中的“退出”。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/away.py"/>
        <source>Fetchdeck goes on in the tray</source>
        <translation>Fetchdeck 在托盘中继续运行</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/away.py"/>
        <source>Fetchdeck quits soon</source>
        <translation>Fetchdeck 即将退出</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/away.py"/>
        <source>The computer goes to sleep soon</source>
        <translation>电脑即将进入睡眠</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <location filename="../../desktop/ui/clearing.py"/>
        <source>Empty the field</source>
        <translation>清空输入框</translation>
    </message>
</context>
<context>
    <name>ClipboardWatch</name>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>&amp;Not These</source>
        <translation>不添加(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>&amp;Not This One</source>
        <translation>不添加(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>Links that were copied</source>
        <translation>已复制的链接</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>You copied a link: {link}</source>
        <translation>已复制一个链接：{link}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/clipboard_watch.py"/>
        <source>You copied {count} links.</source>
        <translation>已复制 {count} 个链接。</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Converting</source>
        <translation>转换中</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Embedding</source>
        <translation>嵌入中</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Finished</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Merging</source>
        <translation>合并中</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Place in the queue</source>
        <translation>队列中的位置</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Running {item}/{items}</source>
        <translation>运行中 {item}/{items}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>Waits until {time}</source>
        <translation>等待至 {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>{count} percent</source>
        <translation>百分之 {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_columns.py"/>
        <source>{status}, not saved</source>
        <translation>{status}，未保存</translation>
    </message>
</context>
<context>
    <name>CountdownBar</name>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>All is done: Fetchdeck quits in 1 second.</source>
        <translation>全部完成：Fetchdeck 将在 1 秒后退出。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>All is done: Fetchdeck quits in {count} seconds.</source>
        <translation>全部完成：Fetchdeck 将在 {count} 秒后退出。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>All is done: the computer goes to sleep in 1 second.</source>
        <translation>全部完成：电脑将在 1 秒后进入睡眠。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>All is done: the computer goes to sleep in {count} seconds.</source>
        <translation>全部完成：电脑将在 {count} 秒后进入睡眠。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>Do It &amp;Now</source>
        <translation>立即执行(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>Another program holds the job database {path} locked.</source>
        <translation>任务数据库 {path} 被另一个程序锁定。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>The database is already closed.</source>
        <translation>数据库已关闭。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>The disk that holds {folder} is full. Make room there; Fetchdeck tries again by itself.</source>
        <translation>{folder} 所在的磁盘已满。请腾出空间；Fetchdeck 会自动重试。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>The job database {path} cannot be opened: {reason}.</source>
        <translation>无法打开任务数据库 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>The job database {path} cannot be used: {reason}.</source>
        <translation>无法使用任务数据库 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/database.py"/>
        <source>The job database {path} was written by a later version of Fetchdeck. Update Fetchdeck, or move the file away to begin with an empty list.</source>
        <translation>任务数据库 {path} 由更新版本的 Fetchdeck 写入。请更新 Fetchdeck；或将该文件移走，从空列表开始。</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>&amp;Speed</source>
        <translation>速度(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>De&amp;tails</source>
        <translation>详情(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>Details of the job</source>
        <translation>任务详情</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>F&amp;iles</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>Nothing was printed yet.</source>
        <translation>尚无输出。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>Nothing was printed.</source>
        <translation>没有输出。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/details.py"/>
        <source>Select a job to see what it printed.</source>
        <translation>选择一个任务以查看其输出。</translation>
    </message>
</context>
<context>
    <name>DoneMenu</name>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>&amp;Quit Fetchdeck</source>
        <translation>退出 Fetchdeck(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>&amp;When All Is Done</source>
        <translation>全部完成后(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>Do &amp;Nothing</source>
        <translation>不执行任何操作(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>Send the Computer to &amp;Sleep</source>
        <translation>让电脑睡眠(&amp;S)</translation>
    </message>
    <message>
        <source>When &amp;All Is Done</source>
        <translation type="vanished">全部完成后(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/done_menu.py"/>
        <source>When all is done</source>
        <translation>全部完成后</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>&amp;Show It</source>
        <translation type="vanished">显示该任务(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Add &amp;Anyway</source>
        <translation>仍然添加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Add All &amp;Anyway</source>
        <translation>仍然全部添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add the &amp;Other</source>
        <translation type="vanished">添加另一个(&amp;R)</translation>
    </message>
    <message>
        <source>Add the &amp;Other {count}</source>
        <translation type="vanished">添加其余 {count} 个(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Add the Othe&amp;r</source>
        <translation>添加另一个(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Add the Othe&amp;r {count}</source>
        <translation>添加其余 {count} 个(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>All {count} links are in the list already.</source>
        <translation>{count} 个链接均已在列表中。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Links that are in the list already</source>
        <translation>已在列表中的链接</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Looking whether the list has these links already…</source>
        <translation>正在检查列表中是否已有这些链接…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>Sho&amp;w It</source>
        <translation>显示该任务(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>{found} of {count} links are in the list already.</source>
        <translation>{count} 个链接中有 {found} 个已在列表中。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>“{title}” is being downloaded already.</source>
        <translation>“{title}”已在下载中。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>“{title}” is in the queue already.</source>
        <translation>“{title}”已在队列中。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>“{title}” was downloaded already.</source>
        <translation>“{title}”已下载过。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/duplicates.py"/>
        <source>“{title}” was downloaded before, but its files are no longer there.</source>
        <translation>“{title}”之前下载过，但其文件已不存在。</translation>
    </message>
</context>
<context>
    <name>EmptyTexts</name>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>A job that goes wrong is kept here, with the reason.</source>
        <translation>出错的任务会保留在这里，并注明原因。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Cancelled downloads can be tried again from here.</source>
        <translation>已取消的下载可以在这里重试。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Finished downloads are kept here, with their logs.</source>
        <translation>已完成的下载连同日志会保留在这里。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Jobs wait here while others run.</source>
        <translation>其他任务运行时，后面的任务在这里等待。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing completed yet</source>
        <translation>还没有已完成的任务</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing has failed</source>
        <translation>没有失败的任务</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing is running</source>
        <translation>没有正在运行的任务</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing is waiting</source>
        <translation>没有等待中的任务</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Nothing was cancelled</source>
        <translation>没有已取消的任务</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Paste a link above and press Enter to start a download.</source>
        <translation>在上方粘贴链接并按 Enter 键即可开始下载。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Paste a link above and press Enter, or drop links here.</source>
        <translation>在上方粘贴链接并按 Enter 键，或将链接拖放到这里。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/empty_texts.py"/>
        <source>Try other words, or press Esc in the filter to see all.</source>
        <translation>换个关键词试试，或在筛选栏中按 Esc 键显示全部。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>A condition of yt-dlp's, such as duration &lt; 600 &amp; like_count &gt; 100, or !is_live.</source>
        <extracomment>yt-dlp: help for the option match_filter</extracomment>
        <translation>yt-dlp 的筛选条件，例如 duration&lt;600 &amp; like_count&gt;100，或 !is_live。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>A cookies.txt in Netscape's format, for what only people who are logged in can see.</source>
        <extracomment>gallery-dl: help for the option cookies</extracomment>
        <translation>Netscape 格式的 cookies.txt，用于登录后才能查看的内容。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>A cookies.txt in Netscape's format, for what only people who are logged in can see. yt-dlp also writes to it.</source>
        <extracomment>yt-dlp: help for the option cookies</extracomment>
        <translation>Netscape 格式的 cookies.txt，用于登录后才能查看的内容。yt-dlp 也会写入该文件。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>A cookies.txt in Netscape's format, or the cookie file of Chromium or Firefox.</source>
        <extracomment>aria2: help for the option cookies</extracomment>
        <translation>Netscape 格式的 cookies.txt，或者 Chromium、Firefox 的 Cookie 文件。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>A cookies.txt in Netscape's format. The cookies are sent, and the file is not changed.</source>
        <extracomment>curl: help for the option cookies</extracomment>
        <translation>Netscape 格式的 cookies.txt。只发送其中的 Cookie，不会修改文件。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>A cookies.txt of YouTube Music in Netscape's format, for what only people who are logged in can hear, and for better quality.</source>
        <extracomment>spotDL: help for the option cookies</extracomment>
        <translation>Netscape 格式的 YouTube Music cookies.txt，用于登录后才能收听的内容，以及获取更高音质。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>A file could not be read</source>
        <extracomment>curl: why a download failed (exit code 26)</extracomment>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>A file could not be written: the disk may be full</source>
        <extracomment>gallery-dl: why a download failed (exit code 128)</extracomment>
        <translation>无法写入文件：磁盘可能已满</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>A file for each chapter</source>
        <extracomment>yt-dlp: name of the option split_chapters</extracomment>
        <translation>每章一个文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>A file in which every download is noted; what is in it is not downloaded again.</source>
        <extracomment>gallery-dl: help for the option archive; spotDL: help for the option archive; yt-dlp: help for the option archive</extracomment>
        <translation>记录每次下载的文件；已记录的内容不会再次下载。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>A file of this name was there already</source>
        <extracomment>aria2: why a download failed (exit code 13)</extracomment>
        <translation>同名文件已存在</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>A file that was there could not be opened</source>
        <extracomment>aria2: why a download failed (exit code 15)</extracomment>
        <translation>无法打开已有的文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>A line to send along, such as “X-Token: abc”.</source>
        <extracomment>aria2: help for the option header; curl: help for the option header</extracomment>
        <translation>随请求一起发送的一行内容，例如“X-Token: abc”。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>A name template or a filter cannot be used</source>
        <extracomment>gallery-dl: why a download failed (exit code 32)</extracomment>
        <translation>命名模板或筛选条件无效</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>A plain file name, without folders. For one link to one file; torrents and metalinks bring names of their own.</source>
        <extracomment>aria2: help for the option file_name</extracomment>
        <translation>单纯的文件名，不含文件夹。仅适用于单个链接对应单个文件的情况；种子和 Metalink 自带文件名。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>A plain file name, without folders. For one link; without it the link's own name is taken.</source>
        <extracomment>curl: help for the option file_name</extracomment>
        <translation>单纯的文件名，不含文件夹。仅适用于单个链接；不填则使用链接自带的名称。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>A song was not found on YouTube Music.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>在 YouTube Music 上未找到某首歌曲</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>A template of gallery-dl's for the names, such as {id}_{title}.{extension}. No folders; it must hold {extension}.</source>
        <extracomment>gallery-dl: help for the option file_name</extracomment>
        <translation>gallery-dl 的命名模板，例如 {id}_{title}.{extension}。不能含文件夹；必须包含 {extension}。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>A template of spotDL's, such as {album}/{track-number} {title}.{output-ext}. Folders are kept; it may not begin with “/” or hold “..”, and must end in .{output-ext}.</source>
        <extracomment>spotDL: help for the option file_name</extracomment>
        <translation>spotDL 的命名模板，例如 {album}/{track-number} {title}.{output-ext}。文件夹会保留；不能以“/”开头或包含“..”，并且必须以 .{output-ext} 结尾。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>A template of yt-dlp's, such as %(uploader)s/%(title)s [%(id)s].%(ext)s. Folders are kept; it may not begin with “/” or “~”, hold “..”, “$” or a backslash, and must end in .%(ext)s. Numbers then come from %(playlist_index)03d.</source>
        <extracomment>yt-dlp: help for the option file_name</extracomment>
        <translation>yt-dlp 的命名模板，例如 %(uploader)s/%(title)s [%(id)s].%(ext)s。文件夹会保留；不能以“/”或“~”开头，不能包含“..”、“$”或反斜杠，并且必须以 .%(ext)s 结尾。此时编号由 %(playlist_index)03d 产生。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Accept any certificate</source>
        <extracomment>aria2: name of the option insecure; curl: name of the option insecure</extracomment>
        <translation>接受任何证书</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Access</source>
        <extracomment>aria2: group of the option cookies; aria2: group of the option password; aria2: group of the option username; curl: group of the option account; curl: group of the option cookies; gallery-dl: group of the option cookies; gallery-dl: group of the option cookies_from_browser; gallery-dl: group of the option password; gallery-dl: group of the option username; spotDL: group of the option client_id; spotDL: group of the option client_secret; spotDL: group of the option cookies; yt-dlp: group of the option cookies; yt-dlp: group of the option cookies_from_browser; yt-dlp: group of the option password; yt-dlp: group of the option username; yt-dlp: group of the option video_password</extracomment>
        <translation>身份验证</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Addresses of further trackers, with commas between them.</source>
        <extracomment>aria2: help for the option trackers</extracomment>
        <translation>其他 Tracker 的地址，以逗号分隔。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Also takes subtitles that the site made by itself, where there are no others in a language.</source>
        <extracomment>yt-dlp: help for the option auto_subs</extracomment>
        <translation>如果某种语言没有其他字幕，也下载网站自动生成的字幕。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>An expression of yt-dlp's that picks formats, such as bv*[height&lt;=720]+ba/b. Empty: the best video with the best sound, or the best that needs no joining where there is no ffmpeg.</source>
        <extracomment>yt-dlp: help for the option format</extracomment>
        <translation>yt-dlp 的格式选择表达式，例如 bv*[height&lt;=720]+ba/b。留空：最佳视频加最佳音频；没有 ffmpeg 时，则选择无需合并的最佳格式。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Animations as video</source>
        <extracomment>gallery-dl: name of the option ugoira</extracomment>
        <translation>动图转为视频</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>As it is</source>
        <extracomment>aria2: name of the preset default; curl: name of the preset default</extracomment>
        <translation>默认</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>As you set it up</source>
        <extracomment>Votify: name of the preset default</extracomment>
        <translation>按你的配置</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>At most</source>
        <extracomment>yt-dlp: name of the option max_downloads</extracomment>
        <translation>最多下载数</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Attempts</source>
        <extracomment>yt-dlp: name of the option retries</extracomment>
        <translation>重试次数</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Audio</source>
        <extracomment>spotDL: group of the option bitrate; spotDL: group of the option format; spotDL: group of the option sponsor_block; yt-dlp: group of the option audio_format; yt-dlp: group of the option audio_quality; yt-dlp: group of the option extract_audio</extracomment>
        <translation>音频</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Audio (M4A)</source>
        <extracomment>yt-dlp: name of the preset audio-m4a</extracomment>
        <translation>音频（M4A）</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Audio (MP3)</source>
        <extracomment>spotDL: name of the preset audio-mp3; yt-dlp: name of the preset audio-mp3</extracomment>
        <translation>音频（MP3）</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Audio (Opus)</source>
        <extracomment>spotDL: name of the preset audio-opus; yt-dlp: name of the preset audio-opus</extracomment>
        <translation>音频（Opus）</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Audio as it is</source>
        <extracomment>yt-dlp: name of the preset audio-best</extracomment>
        <translation>原始音频</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Audio as it is (M4A)</source>
        <extracomment>spotDL: name of the preset audio-best</extracomment>
        <translation>原始音频（M4A）</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Audio format</source>
        <extracomment>yt-dlp: name of the option audio_format</extracomment>
        <translation>音频格式</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Audio quality</source>
        <extracomment>Votify: name of the option audio_quality; yt-dlp: name of the option audio_quality</extracomment>
        <translation>音频质量</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Best video</source>
        <extracomment>yt-dlp: name of the preset best-video</extracomment>
        <translation>最佳视频</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Bit rate</source>
        <extracomment>spotDL: name of the option bitrate</extracomment>
        <translation>比特率</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Browser name</source>
        <extracomment>aria2: name of the option user_agent; curl: name of the option user_agent; gallery-dl: name of the option user_agent; yt-dlp: name of the option user_agent</extracomment>
        <translation>浏览器标识</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Chapters in the file</source>
        <extracomment>yt-dlp: name of the option embed_chapters</extracomment>
        <translation>在文件中嵌入章节</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Checksum</source>
        <extracomment>aria2: name of the option checksum</extracomment>
        <translation>校验和</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Client id</source>
        <extracomment>spotDL: name of the option client_id</extracomment>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Client secret</source>
        <extracomment>spotDL: name of the option client_secret</extracomment>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Coming from</source>
        <extracomment>aria2: name of the option referer; curl: name of the option referer; yt-dlp: name of the option referer</extracomment>
        <translation>来源页面</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Computers at once</source>
        <extracomment>aria2: name of the option max_peers</extracomment>
        <translation>最多节点数</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Connections</source>
        <extracomment>aria2: name of the option connections</extracomment>
        <translation>连接数</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cookie file</source>
        <extracomment>aria2: name of the option cookies; curl: name of the option cookies; gallery-dl: name of the option cookies; spotDL: name of the option cookies; yt-dlp: name of the option cookies</extracomment>
        <translation>Cookie 文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cookies of a browser</source>
        <extracomment>gallery-dl: name of the option cookies_from_browser; yt-dlp: name of the option cookies_from_browser</extracomment>
        <translation>使用浏览器的 Cookie</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cover picture as a file</source>
        <extracomment>Votify: name of the option save_cover; yt-dlp: name of the option write_thumbnail</extracomment>
        <translation>将封面存为文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cover picture in the file</source>
        <extracomment>yt-dlp: name of the option embed_thumbnail</extracomment>
        <translation>在文件中嵌入封面</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cut out advertising</source>
        <extracomment>yt-dlp: name of the option sponsorblock_remove</extracomment>
        <translation>剪除广告</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Cut out talk</source>
        <extracomment>spotDL: name of the option sponsor_block</extracomment>
        <translation>剪除非音乐片段</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cuts the video at its chapters, besides keeping it whole.</source>
        <extracomment>yt-dlp: help for the option split_chapters</extracomment>
        <translation>除完整视频外，再按章节切分。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Cuts what the users of SponsorBlock marked as no music. Asks a server of that project.</source>
        <extracomment>spotDL: help for the option sponsor_block</extracomment>
        <translation>剪除 SponsorBlock 用户标记为非音乐的片段。会向该项目的服务器查询。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Cuts what the users of SponsorBlock marked: “sponsor” paid advertising only, “default” also introductions, credits and the like. Asks a server of that project about the video (YouTube only).</source>
        <extracomment>yt-dlp: help for the option sponsorblock_remove</extracomment>
        <translation>剪除 SponsorBlock 用户标记的片段：“sponsor”仅限付费广告，“default”还包括片头、片尾名单等。会向该项目的服务器查询该视频（仅限 YouTube）。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Description as a file</source>
        <extracomment>yt-dlp: name of the option write_description</extracomment>
        <translation>将简介存为文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Details as a file</source>
        <extracomment>yt-dlp: name of the option write_info</extracomment>
        <translation>将详细信息存为文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Does not check whose server it is. Only for servers that you know.</source>
        <extracomment>aria2: help for the option insecure; curl: help for the option insecure</extracomment>
        <translation>不验证服务器的身份。仅用于你了解的服务器。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Does not download a file of more bytes than this, such as 500M or 2G.</source>
        <extracomment>curl: help for the option largest</extracomment>
        <translation>不下载大于此字节数的文件，例如 500M 或 2G。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Download</source>
        <extracomment>Votify: group of the option audio_quality; Votify: group of the option wait_interval</extracomment>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Engine</source>
        <extracomment>Engine set-up: name of the option engine</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Everything</source>
        <extracomment>gallery-dl: name of the preset default</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Extras</source>
        <extracomment>yt-dlp: group of the option embed_chapters; yt-dlp: group of the option embed_metadata; yt-dlp: group of the option embed_thumbnail; yt-dlp: group of the option sponsorblock_mark; yt-dlp: group of the option sponsorblock_remove; yt-dlp: group of the option write_description; yt-dlp: group of the option write_info; yt-dlp: group of the option write_thumbnail</extracomment>
        <translation>附加内容</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Fetchdeck called its own installer wrongly; the output says how</source>
        <extracomment>Engine set-up: why a download failed (exit code 2)</extracomment>
        <translation>Fetchdeck 调用自身安装程序的方式有误；详情见输出</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>File</source>
        <extracomment>aria2: group of the option checksum; aria2: group of the option file_name; curl: group of the option file_name; curl: group of the option largest</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>File names</source>
        <extracomment>gallery-dl: name of the option file_name; spotDL: name of the option file_name; yt-dlp: name of the option file_name</extracomment>
        <translation>文件名</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>File type</source>
        <extracomment>yt-dlp: name of the option container</extracomment>
        <translation>文件类型</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/votify.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Files</source>
        <extracomment>Votify: group of the option no_lyrics; Votify: group of the option save_cover; Votify: group of the option save_playlist; gallery-dl: group of the option file_name; gallery-dl: group of the option keep_time; gallery-dl: group of the option metadata; gallery-dl: group of the option ugoira; spotDL: group of the option archive; spotDL: group of the option file_name; spotDL: group of the option lrc; spotDL: group of the option lyrics; spotDL: group of the option m3u; spotDL: group of the option playlist_numbering; yt-dlp: group of the option file_name</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Files of the torrent</source>
        <extracomment>aria2: name of the option select_files</extracomment>
        <translation>种子中的文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Finds other computers through the torrent's own trackers, and asks nobody else (no DHT, no exchange, no local search).</source>
        <extracomment>aria2: help for the option trackers_only</extracomment>
        <translation>只通过种子自带的 Tracker 查找其他节点，不询问任何其他来源（不使用 DHT、节点交换和本地发现）。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>For networks in which IPv6 is slow, or is blocked by the site.</source>
        <extracomment>yt-dlp: help for the option force_ipv4</extracomment>
        <translation>用于 IPv6 很慢或被网站屏蔽的网络。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>For sound that is converted (“Sound only” or an audio format is needed): 0 is the best and largest, 10 the worst and smallest; or a bit rate. Without it: 5.</source>
        <extracomment>yt-dlp: help for the option audio_quality</extracomment>
        <translation>用于要转换的音频（需启用“仅音频”或选择音频格式）：0 最好也最大，10 最差也最小；也可以是比特率。不填：5。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Format</source>
        <extracomment>spotDL: name of the option format</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Formats</source>
        <extracomment>yt-dlp: name of the option format</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Found on</source>
        <extracomment>spotDL: name of the option source</extracomment>
        <translation>音频来源</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>From when to when, such as *1:30-2:45, or words that a chapter's title holds. Empty: all of it.</source>
        <extracomment>yt-dlp: help for the option sections</extracomment>
        <translation>起止时间，例如 *1:30-2:45，或章节标题中包含的文字。留空：全部。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Further tries</source>
        <extracomment>curl: name of the option retries; gallery-dl: name of the option retries</extracomment>
        <translation>重试次数</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Gentle (1 MB/s)</source>
        <extracomment>curl: name of the preset gentle</extracomment>
        <translation>温和（1 MB/s）</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Gentle (one connection, 1 MB/s)</source>
        <extracomment>aria2: name of the preset gentle</extracomment>
        <translation>温和（单连接，1 MB/s）</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Gentle (with pauses)</source>
        <extracomment>gallery-dl: name of the preset gentle</extracomment>
        <translation>温和（带间隔）</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Give up after</source>
        <extracomment>aria2: name of the option give_up_seconds</extracomment>
        <translation>放弃前等待</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Gives every song the playlist's name as its album, its place as its number, and the playlist's cover.</source>
        <extracomment>spotDL: help for the option playlist_numbering</extracomment>
        <translation>将每首歌的专辑设为播放列表的名称，曲目编号设为其在列表中的位置，并使用播放列表的封面。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Gives files the time of the download instead of the one that the server tells.</source>
        <extracomment>gallery-dl: help for the option keep_time</extracomment>
        <translation>文件的时间设为下载时间，而不是服务器给出的时间。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Go on giving</source>
        <extracomment>aria2: name of the option seed_minutes</extracomment>
        <translation>做种时间</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Header</source>
        <extracomment>aria2: name of the option header; curl: name of the option header</extracomment>
        <translation>请求头</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>How many connections fetch one file at the same time. More can be faster; some servers refuse them.</source>
        <extracomment>aria2: help for the option connections</extracomment>
        <translation>同时用多少个连接下载一个文件。更多连接可能更快；有些服务器会拒绝。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>How many parts of a video that comes in parts are fetched at the same time. Without it: 1.</source>
        <extracomment>yt-dlp: help for the option concurrent_fragments</extracomment>
        <translation>分段视频同时下载多少个分段。不填：1。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>How often to try again after a failure that may pass. Without it: 3.</source>
        <extracomment>curl: help for the option retries</extracomment>
        <translation>遇到可能是暂时的失败后重试多少次。不填：3。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>How often to try again after a failure; -1 for ever. Without it: 4.</source>
        <extracomment>gallery-dl: help for the option retries</extracomment>
        <translation>失败后重试多少次；-1 为无限次。不填：4。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>How often to try again where the connection fails. Without it: 5.</source>
        <extracomment>yt-dlp: help for the option retries</extracomment>
        <translation>连接失败后重试多少次。不填：5。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>How often to try before giving up; 0 for ever. Without it: 5.</source>
        <extracomment>aria2: help for the option retries</extracomment>
        <translation>放弃前尝试多少次；0 为无限次。不填：5。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>IPv4 only</source>
        <extracomment>yt-dlp: name of the option force_ipv4</extracomment>
        <translation>仅使用 IPv4</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>If it has not begun yet: looks again after so many seconds, until it has.</source>
        <extracomment>yt-dlp: help for the option wait_for_video</extracomment>
        <translation>如果直播尚未开始：每隔这么多秒检查一次，直到开始为止。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Installs, updates and removes engines, each in an environment of its own</source>
        <extracomment>Engine set-up: what it is for</extracomment>
        <translation>安装、更新和移除引擎，每个引擎都在各自的环境中</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>It could not be done; the output says why</source>
        <extracomment>Engine set-up: why a download failed (exit code 1)</extracomment>
        <translation>操作未能完成；原因见输出</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Items of a list</source>
        <extracomment>yt-dlp: name of the option playlist_items</extracomment>
        <translation>列表中的项目</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Keeps the sound and leaves the picture out.</source>
        <extracomment>yt-dlp: help for the option extract_audio</extracomment>
        <translation>只保留声音，不要画面。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Language codes with commas between them, such as en,de; “all” for all. Empty: the site's choice, mostly English.</source>
        <extracomment>yt-dlp: help for the option sub_langs</extracomment>
        <translation>语言代码，以逗号分隔，例如 en,de；“all”表示全部。留空：由网站决定，通常为英语。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Largest file</source>
        <extracomment>curl: name of the option largest; gallery-dl: name of the option largest</extracomment>
        <translation>最大文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Largest picture</source>
        <extracomment>yt-dlp: name of the option max_height</extracomment>
        <translation>最高分辨率</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Leaves out files of fewer bytes than this, such as 100k.</source>
        <extracomment>gallery-dl: help for the option smallest</extracomment>
        <translation>跳过小于此字节数的文件，例如 100k。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Leaves out files of more bytes than this, such as 20M.</source>
        <extracomment>gallery-dl: help for the option largest</extracomment>
        <translation>跳过大于此字节数的文件，例如 20M。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Leaves out songs that Spotify marks as explicit.</source>
        <extracomment>spotDL: help for the option skip_explicit</extracomment>
        <translation>跳过被 Spotify 标记为含不雅内容的歌曲。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>List of what is done</source>
        <extracomment>gallery-dl: name of the option archive; spotDL: name of the option archive; yt-dlp: name of the option archive</extracomment>
        <translation>已下载清单</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Lists</source>
        <extracomment>yt-dlp: group of the option archive; yt-dlp: group of the option break_on_existing; yt-dlp: group of the option date_after; yt-dlp: group of the option date_before; yt-dlp: group of the option match_filter; yt-dlp: group of the option max_downloads; yt-dlp: group of the option no_playlist; yt-dlp: group of the option number_items; yt-dlp: group of the option playlist_items</extracomment>
        <translation>列表</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Live from its beginning</source>
        <extracomment>yt-dlp: name of the option live_from_start</extracomment>
        <translation>从头下载直播</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Longest pause</source>
        <extracomment>yt-dlp: name of the option max_sleep_interval</extracomment>
        <translation>最长间隔</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Lyrics</source>
        <extracomment>spotDL: name of the option lyrics</extracomment>
        <translation>歌词</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Lyrics as files</source>
        <extracomment>spotDL: name of the option lrc</extracomment>
        <translation>将歌词存为文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Machine-made subtitles too</source>
        <extracomment>yt-dlp: name of the option auto_subs</extracomment>
        <translation>包括自动生成的字幕</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Makes a playlist file of this name, such as {list}.m3u8.</source>
        <extracomment>spotDL: help for the option m3u</extracomment>
        <translation>用此名称生成播放列表文件，例如 {list}.m3u8。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Makes a playlist file of what is downloaded.</source>
        <extracomment>Votify: help for the option save_playlist</extracomment>
        <translation>为下载的内容生成播放列表文件。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Makes a video of Pixiv's animations, which are a pack of single pictures.</source>
        <extracomment>gallery-dl: help for the option ugoira</extracomment>
        <translation>将 Pixiv 的动图（一组单张图片）合成为视频。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Makes chapters of what the users of SponsorBlock marked: “sponsor” paid advertising only, “all” also introductions, credits and the like. Asks a server of that project about the video (YouTube only).</source>
        <extracomment>yt-dlp: help for the option sponsorblock_mark</extracomment>
        <translation>将 SponsorBlock 用户标记的片段设为章节：“sponsor”仅限付费广告，“all”还包括片头、片尾名单等。会向该项目的服务器查询该视频（仅限 YouTube）。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Many connections</source>
        <extracomment>aria2: name of the preset fast</extracomment>
        <translation>多连接</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Mark advertising</source>
        <extracomment>yt-dlp: name of the option sponsorblock_mark</extracomment>
        <translation>标记广告</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Metalink file</source>
        <extracomment>aria2: name of the option metalink_file</extracomment>
        <translation>Metalink 文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Minutes for which others may fetch from here once the torrent is complete; the job goes on as long. Without it: none.</source>
        <extracomment>aria2: help for the option seed_minutes</extracomment>
        <translation>种子下载完成后，允许他人从本机下载的分钟数；任务会持续到那时。不填：不做种。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Module</source>
        <extracomment>Engine set-up: name of the option module</extracomment>
        <translation>模块</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>More is faster, but YouTube refuses sooner. Without it: 1.</source>
        <extracomment>spotDL: help for the option threads</extracomment>
        <translation>越多越快，但 YouTube 也会更早拒绝。不填：1。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>More trackers</source>
        <extracomment>aria2: name of the option trackers</extracomment>
        <translation>更多 Tracker</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Name</source>
        <extracomment>Engine set-up: name of the option name</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Name and password</source>
        <extracomment>curl: name of the option account</extracomment>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Network</source>
        <extracomment>aria2: group of the option connections; aria2: group of the option header; aria2: group of the option insecure; aria2: group of the option limit_rate; aria2: group of the option proxy; aria2: group of the option referer; aria2: group of the option retries; aria2: group of the option retry_wait; aria2: group of the option user_agent; curl: group of the option header; curl: group of the option insecure; curl: group of the option limit_rate; curl: group of the option proxy; curl: group of the option referer; curl: group of the option retries; curl: group of the option retry_wait; curl: group of the option user_agent; gallery-dl: group of the option limit_rate; gallery-dl: group of the option proxy; gallery-dl: group of the option retries; gallery-dl: group of the option sleep; gallery-dl: group of the option sleep_request; gallery-dl: group of the option user_agent; spotDL: group of the option proxy; spotDL: group of the option threads; yt-dlp: group of the option concurrent_fragments; yt-dlp: group of the option force_ipv4; yt-dlp: group of the option limit_rate; yt-dlp: group of the option max_sleep_interval; yt-dlp: group of the option proxy; yt-dlp: group of the option referer; yt-dlp: group of the option retries; yt-dlp: group of the option sleep_interval; yt-dlp: group of the option sleep_requests; yt-dlp: group of the option user_agent</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>No explicit songs</source>
        <extracomment>spotDL: name of the option skip_explicit</extracomment>
        <translation>跳过含不雅内容的歌曲</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>No lyrics as files</source>
        <extracomment>Votify: name of the option no_lyrics</extracomment>
        <translation>不将歌词存为文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Not newer than</source>
        <extracomment>yt-dlp: name of the option date_before</extracomment>
        <translation>不晚于</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Not older than</source>
        <extracomment>yt-dlp: name of the option date_after</extracomment>
        <translation>不早于</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Number the files</source>
        <extracomment>yt-dlp: name of the option number_items</extracomment>
        <translation>为文件编号</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Of a Spotify application of your own: asks Spotify under its name. Goes with a client secret, always.</source>
        <extracomment>spotDL: help for the option client_id</extracomment>
        <translation>你自己的 Spotify 应用的 ID：以该应用的名义向 Spotify 请求。必须与客户端密钥一起使用。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Only what fits</source>
        <extracomment>yt-dlp: name of the option match_filter</extracomment>
        <translation>筛选条件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Only what was published on this day or earlier: a date such as 20260131, or today-2weeks.</source>
        <extracomment>yt-dlp: help for the option date_before</extracomment>
        <translation>只下载这一天或更早发布的内容：可以是日期，例如 20260131，或 today-2weeks。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Only what was published on this day or later: a date such as 20260131, or today-2weeks.</source>
        <extracomment>yt-dlp: help for the option date_after</extracomment>
        <translation>只下载这一天或更晚发布的内容：可以是日期，例如 20260131，或 today-2weeks。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Package</source>
        <extracomment>Engine set-up: name of the option package</extracomment>
        <translation>软件包</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Part of the video</source>
        <extracomment>yt-dlp: name of the option sections</extracomment>
        <translation>视频片段</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Parts at once</source>
        <extracomment>yt-dlp: name of the option concurrent_fragments</extracomment>
        <translation>同时下载的分段数</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Password</source>
        <extracomment>aria2: name of the option password; gallery-dl: name of the option password; yt-dlp: name of the option password</extracomment>
        <translation>密码</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Password of the video</source>
        <extracomment>yt-dlp: name of the option video_password</extracomment>
        <translation>视频密码</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Pause between downloads</source>
        <extracomment>yt-dlp: name of the option sleep_interval</extracomment>
        <translation>下载间隔</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Pause between files</source>
        <extracomment>gallery-dl: name of the option sleep</extracomment>
        <translation>文件间隔</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Pause between questions</source>
        <extracomment>yt-dlp: name of the option sleep_requests</extracomment>
        <translation>查询间隔</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Pause between requests</source>
        <extracomment>gallery-dl: name of the option sleep_request</extracomment>
        <translation>请求间隔</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Pause between songs</source>
        <extracomment>Votify: name of the option wait_interval</extracomment>
        <translation>歌曲间隔</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Pictures and galleries from some hundred sites</source>
        <extracomment>gallery-dl: what it is for</extracomment>
        <translation>来自数百个网站的图片和图集</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Plain files over several connections at once, torrents, magnet links and metalinks</source>
        <extracomment>aria2: what it is for</extracomment>
        <translation>用多个连接同时下载普通文件，以及种子、磁力链接和 Metalink</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Plain files; there on nearly every computer</source>
        <extracomment>curl: what it is for</extracomment>
        <translation>普通文件；几乎每台电脑上都有</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Playlist as one album</source>
        <extracomment>spotDL: name of the option playlist_numbering</extracomment>
        <translation>将播放列表作为一张专辑</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Playlist file</source>
        <extracomment>Votify: name of the option save_playlist; spotDL: name of the option m3u</extracomment>
        <translation>播放列表文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>Program</source>
        <extracomment>Engine set-up: name of the option program</extracomment>
        <translation>程序</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Proxy</source>
        <extracomment>aria2: name of the option proxy; curl: name of the option proxy; gallery-dl: name of the option proxy; spotDL: name of the option proxy; yt-dlp: name of the option proxy</extracomment>
        <translation>代理</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Puts each item's number in its list before its name.</source>
        <extracomment>yt-dlp: help for the option number_items</extracomment>
        <translation>在文件名前加上其在列表中的编号。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Puts the preview picture into the file as its cover. For mkv files ffprobe is needed as well.</source>
        <extracomment>yt-dlp: help for the option embed_thumbnail</extracomment>
        <translation>将预览图嵌入文件作为封面。mkv 文件还需要 ffprobe。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Puts the subtitles into the video file (mp4, mkv and webm).</source>
        <extracomment>yt-dlp: help for the option embed_subs</extracomment>
        <translation>将字幕嵌入视频文件（mp4、mkv 和 webm）。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Save as</source>
        <extracomment>aria2: name of the option file_name; curl: name of the option file_name</extracomment>
        <translation>另存为</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Saves all that is known about the video as a JSON file beside it.</source>
        <extracomment>yt-dlp: help for the option write_info</extracomment>
        <translation>将视频的全部已知信息存为同目录下的 JSON 文件。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Saves lyrics that run along with the song as .lrc files beside it.</source>
        <extracomment>spotDL: help for the option lrc</extracomment>
        <translation>将与歌曲同步滚动的歌词存为同目录下的 .lrc 文件。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Saves no files with lyrics beside the songs.</source>
        <extracomment>Votify: help for the option no_lyrics</extracomment>
        <translation>不在歌曲旁保存歌词文件。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Saves tags, title and the like in a JSON file beside each picture.</source>
        <extracomment>gallery-dl: help for the option metadata</extracomment>
        <translation>将标签、标题等信息存为每张图片旁的 JSON 文件。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Saves the cover beside the songs.</source>
        <extracomment>Votify: help for the option save_cover</extracomment>
        <translation>将封面保存在歌曲旁。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Saves the preview picture as a file of its own beside the video.</source>
        <extracomment>yt-dlp: help for the option write_thumbnail</extracomment>
        <translation>将预览图另存为视频旁的单独文件。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Saves the subtitles as files of their own beside the video.</source>
        <extracomment>yt-dlp: help for the option write_subs</extracomment>
        <translation>将字幕另存为视频旁的单独文件。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Saves the video's description as a text file beside it.</source>
        <extracomment>yt-dlp: help for the option write_description</extracomment>
        <translation>将视频简介存为同目录下的文本文件。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Search</source>
        <extracomment>spotDL: group of the option skip_explicit; spotDL: group of the option source; spotDL: group of the option verified</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Seconds to wait before each download.</source>
        <extracomment>Votify: help for the option wait_interval</extracomment>
        <translation>每次下载前等待的秒数。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Seconds to wait before each download; sites that count requests block less.</source>
        <extracomment>yt-dlp: help for the option sleep_interval</extracomment>
        <translation>每次下载前等待的秒数；可减少被限制请求数的网站屏蔽。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Seconds to wait before each file, such as 2.5 or 1-5 for something in between.</source>
        <extracomment>gallery-dl: help for the option sleep</extracomment>
        <translation>每个文件前等待的秒数，例如 2.5；或用 1-5 表示在此范围内随机取值。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Seconds to wait before the next try. Without it: 1, 2, 4 and so on.</source>
        <extracomment>curl: help for the option retry_wait</extracomment>
        <translation>下次尝试前等待的秒数。不填：依次为 1、2、4，以此类推。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Seconds to wait before the next try. Without it: 2.</source>
        <extracomment>aria2: help for the option retry_wait</extracomment>
        <translation>下次尝试前等待的秒数。不填：2。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Seconds to wait between two requests for pages; sites that count requests block less.</source>
        <extracomment>gallery-dl: help for the option sleep_request</extracomment>
        <translation>两次页面请求之间等待的秒数；可减少被限制请求数的网站屏蔽。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Seconds without a single byte after which a torrent is given up; 0 never. What is there is kept for another try.</source>
        <extracomment>aria2: help for the option give_up_seconds</extracomment>
        <translation>连续多少秒没有收到任何数据就放弃种子；0 为永不放弃。已有内容会保留，以便重试。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Seconds, such as 0.75, to wait between the requests with which a site is asked about its videos.</source>
        <extracomment>yt-dlp: help for the option sleep_requests</extracomment>
        <translation>向网站查询视频信息时，两次请求之间等待的秒数，例如 0.75。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Selection</source>
        <extracomment>gallery-dl: group of the option abort; gallery-dl: group of the option archive; gallery-dl: group of the option chapter_range; gallery-dl: group of the option largest; gallery-dl: group of the option range; gallery-dl: group of the option smallest</extracomment>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Small video (480p)</source>
        <extracomment>yt-dlp: name of the preset video-480p</extracomment>
        <translation>小视频（480p）</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Smallest file</source>
        <extracomment>gallery-dl: name of the option smallest</extracomment>
        <translation>最小文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded</source>
        <extracomment>gallery-dl: why a download failed (exit code 4)</extracomment>
        <translation>部分内容无法下载</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded or written: the disk may be full</source>
        <extracomment>gallery-dl: why a download failed (exit code 132)</extracomment>
        <translation>部分内容无法下载或写入：磁盘可能已满</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded, and one link leads to no gallery</source>
        <extracomment>gallery-dl: why a download failed (exit code 68)</extracomment>
        <translation>部分内容无法下载，且有一个链接不指向任何图集</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded, for more than one reason</source>
        <extracomment>gallery-dl: why a download failed (exit code 5)</extracomment>
        <translation>部分内容无法下载，原因不止一个</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded: the site wants to see that a human is there</source>
        <extracomment>gallery-dl: why a download failed (exit code 12)</extracomment>
        <translation>部分内容无法下载：网站要求验证你是真人</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Some of it could not be downloaded: the site wants you to log in</source>
        <extracomment>gallery-dl: why a download failed (exit code 20)</extracomment>
        <translation>部分内容无法下载：网站要求登录</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Some of the links could not be downloaded</source>
        <extracomment>yt-dlp: why a download failed (exit code 1)</extracomment>
        <translation>部分链接无法下载</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Songs at once</source>
        <extracomment>spotDL: name of the option threads</extracomment>
        <translation>同时下载的歌曲数</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Songs, albums and playlists of Spotify, found on YouTube Music and tagged</source>
        <extracomment>spotDL: what it is for</extracomment>
        <translation>Spotify 的歌曲、专辑和播放列表，在 YouTube Music 上查找并添加标签</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Sound only</source>
        <extracomment>yt-dlp: name of the option extract_audio</extracomment>
        <translation>仅音频</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Speed limit</source>
        <extracomment>aria2: name of the option limit_rate; curl: name of the option limit_rate; gallery-dl: name of the option limit_rate; yt-dlp: name of the option limit_rate</extracomment>
        <translation>限速</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Spotify cannot be reached: see whether you are connected to the internet.</source>
        <extracomment>Votify: why a download failed</extracomment>
        <translation>无法连接 Spotify：请检查网络连接</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Spotify did not accept the log-in that Votify was set up with.</source>
        <extracomment>Votify: why a download failed</extracomment>
        <translation>Spotify 不接受 Votify 所配置的登录信息</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Spotify does not accept the client id and secret.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>Spotify 不接受该客户端 ID 和密钥</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Spotify or YouTube Music cannot be reached: see whether you are connected to the internet.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>无法连接 Spotify 或 YouTube Music：请检查网络连接</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Spotify refuses further requests for a while: wait, or use a client id of your own.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>Spotify 暂时拒绝更多请求：请稍候，或使用你自己的客户端 ID</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Stop at known files</source>
        <extracomment>gallery-dl: name of the option abort</extracomment>
        <translation>遇到已下载文件即停止</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Stop at the first that is done</source>
        <extracomment>yt-dlp: name of the option break_on_existing</extracomment>
        <translation>遇到首个已下载项即停止</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Stops after so many downloads.</source>
        <extracomment>yt-dlp: help for the option max_downloads</extracomment>
        <translation>下载这么多个后停止。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Stops after so many files one after the other that were downloaded before: for galleries that are followed.</source>
        <extracomment>gallery-dl: help for the option abort</extracomment>
        <translation>连续遇到这么多个已下载过的文件后停止：适合持续关注的图集。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Stops where something is in the list of what is done: quick for channels that are looked at again and again.</source>
        <extracomment>yt-dlp: help for the option break_on_existing</extracomment>
        <translation>遇到已在下载清单中的内容即停止：适合反复查看的频道，速度更快。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Subtitle format</source>
        <extracomment>yt-dlp: name of the option convert_subs</extracomment>
        <translation>字幕格式</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Subtitle languages</source>
        <extracomment>yt-dlp: name of the option sub_langs</extracomment>
        <translation>字幕语言</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Subtitles</source>
        <extracomment>yt-dlp: group of the option auto_subs; yt-dlp: group of the option convert_subs; yt-dlp: group of the option embed_subs; yt-dlp: group of the option sub_langs; yt-dlp: group of the option write_subs</extracomment>
        <translation>字幕</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Subtitles as files</source>
        <extracomment>yt-dlp: name of the option write_subs</extracomment>
        <translation>将字幕存为文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Subtitles in the video</source>
        <extracomment>yt-dlp: name of the option embed_subs</extracomment>
        <translation>在视频中嵌入字幕</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Sure results only</source>
        <extracomment>spotDL: name of the option verified</extracomment>
        <translation>仅限可靠结果</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Takes a broadcast that is still running from its beginning on, where the site allows it.</source>
        <extracomment>yt-dlp: help for the option live_from_start</extracomment>
        <translation>如果网站允许，从头开始下载正在进行的直播。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Takes only what YouTube Music itself calls a song.</source>
        <extracomment>spotDL: help for the option verified</extracomment>
        <translation>只采用被 YouTube Music 归为歌曲的结果。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The FTP server refused</source>
        <extracomment>aria2: why a download failed (exit code 21); curl: why a download failed (exit code 21)</extracomment>
        <translation>FTP 服务器拒绝了请求</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The HTTP/2 connection failed</source>
        <extracomment>curl: why a download failed (exit code 92)</extracomment>
        <translation>HTTP/2 连接失败</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The SSH connection failed</source>
        <extracomment>curl: why a download failed (exit code 79)</extracomment>
        <translation>SSH 连接失败</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The address of a proxy, such as socks5://127.0.0.1:1080.</source>
        <extracomment>gallery-dl: help for the option proxy; yt-dlp: help for the option proxy</extracomment>
        <translation>代理地址，例如 socks5://127.0.0.1:1080。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The address of a proxy, such as socks5h://127.0.0.1:1080 or http://127.0.0.1:8080.</source>
        <extracomment>curl: help for the option proxy</extracomment>
        <translation>代理地址，例如 socks5h://127.0.0.1:1080 或 http://127.0.0.1:8080。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>The address of an HTTP proxy, such as http://127.0.0.1:8080.</source>
        <extracomment>aria2: help for the option proxy; spotDL: help for the option proxy</extracomment>
        <translation>HTTP 代理地址，例如 http://127.0.0.1:8080。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The certificate of your own cannot be used</source>
        <extracomment>curl: why a download failed (exit code 58)</extracomment>
        <translation>无法使用你自己的证书</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The connection broke off before the file was complete</source>
        <extracomment>curl: why a download failed (exit code 18)</extracomment>
        <translation>文件尚未完整时连接中断</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The download was not finished: no other computer had it, or aria2 was ended</source>
        <extracomment>aria2: why a download failed (exit code 7)</extracomment>
        <translation>下载未完成：没有其他节点拥有该内容，或 aria2 被终止</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The download was too slow</source>
        <extracomment>aria2: why a download failed (exit code 5)</extracomment>
        <translation>下载速度过慢</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The encrypted connection could not be set up</source>
        <extracomment>curl: why a download failed (exit code 35)</extracomment>
        <translation>无法建立加密连接</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The file could not be given its name</source>
        <extracomment>aria2: why a download failed (exit code 14)</extracomment>
        <translation>无法为文件命名</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The file could not be made</source>
        <extracomment>aria2: why a download failed (exit code 16)</extracomment>
        <translation>无法创建文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The file could not be read or written</source>
        <extracomment>aria2: why a download failed (exit code 17)</extracomment>
        <translation>无法读取或写入文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The file could not be written</source>
        <extracomment>curl: why a download failed (exit code 23)</extracomment>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The file is larger than allowed</source>
        <extracomment>curl: why a download failed (exit code 63)</extracomment>
        <translation>文件超过允许的大小</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The file is not the one that its checksum says</source>
        <extracomment>aria2: why a download failed (exit code 32)</extracomment>
        <translation>文件与校验和不符</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The folder could not be made</source>
        <extracomment>aria2: why a download failed (exit code 18)</extracomment>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The height of the picture in lines. The best up to this one is taken; where all are larger, the smallest.</source>
        <extracomment>yt-dlp: help for the option max_height</extracomment>
        <translation>画面高度（行数）。下载不超过此高度的最佳版本；如果全都更大，则下载最小的。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>The id of an engine: small letters, digits and “-”.</source>
        <extracomment>Engine set-up: help for the option engine</extracomment>
        <translation>引擎的 ID：小写字母、数字和“-”。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The link is not written as a link should be</source>
        <extracomment>curl: why a download failed (exit code 3)</extracomment>
        <translation>链接格式不正确</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The link led from one place to the next and never to a file</source>
        <extracomment>aria2: why a download failed (exit code 23); curl: why a download failed (exit code 47)</extracomment>
        <translation>链接不断跳转，始终没有指向文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The magnet link is not a right one</source>
        <extracomment>aria2: why a download failed (exit code 27)</extracomment>
        <translation>磁力链接无效</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The metalink could not be understood</source>
        <extracomment>aria2: why a download failed (exit code 20)</extracomment>
        <translation>无法解析 Metalink</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The metalink whose files are downloaded instead of the links, which only name them.</source>
        <extracomment>aria2: help for the option metalink_file</extracomment>
        <translation>要下载其中文件的 Metalink；链接只用于标识它们。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The most bytes a second that others may fetch from here, such as 100K.</source>
        <extracomment>aria2: help for the option upload_limit</extracomment>
        <translation>允许他人从本机下载的最大速度（字节/秒），例如 100K。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The most bytes a second, such as 500K or 4.2M.</source>
        <extracomment>yt-dlp: help for the option limit_rate</extracomment>
        <translation>最大速度（字节/秒），例如 500K 或 4.2M。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The most bytes a second, such as 500K or 4M.</source>
        <extracomment>aria2: help for the option limit_rate; curl: help for the option limit_rate</extracomment>
        <translation>最大速度（字节/秒），例如 500K 或 4M。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The most bytes a second, such as 500k or 2.5M.</source>
        <extracomment>gallery-dl: help for the option limit_rate</extracomment>
        <translation>最大速度（字节/秒），例如 500k 或 2.5M。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The name of your account at the server.</source>
        <extracomment>aria2: help for the option username</extracomment>
        <translation>你在该服务器上的账号名。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The name of your account at the site. Goes with a password, always.</source>
        <extracomment>gallery-dl: help for the option username; yt-dlp: help for the option username</extracomment>
        <translation>你在该网站上的账号名。必须与密码一起使用。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The name under which to ask (User-Agent), for servers that answer certain browsers only.</source>
        <extracomment>aria2: help for the option user_agent; curl: help for the option user_agent</extracomment>
        <translation>请求时使用的标识（User-Agent），用于只响应特定浏览器的服务器。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The name under which to ask (User-Agent), for sites that answer certain browsers only.</source>
        <extracomment>yt-dlp: help for the option user_agent</extracomment>
        <translation>请求时使用的标识（User-Agent），用于只响应特定浏览器的网站。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The name under which to ask (User-Agent); “browser” takes that of your browser.</source>
        <extracomment>gallery-dl: help for the option user_agent</extracomment>
        <translation>请求时使用的标识（User-Agent）；“browser”表示使用你的浏览器的标识。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The network failed</source>
        <extracomment>aria2: why a download failed (exit code 6)</extracomment>
        <translation>网络出错</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The network failed while receiving</source>
        <extracomment>curl: why a download failed (exit code 56)</extracomment>
        <translation>接收数据时网络出错</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The network failed while sending</source>
        <extracomment>curl: why a download failed (exit code 55)</extracomment>
        <translation>发送数据时网络出错</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The numbers of the chapters or child galleries to download, such as 1-5. Empty: all.</source>
        <extracomment>gallery-dl: help for the option chapter_range</extracomment>
        <translation>要下载的章节或子图集的编号，例如 1-5。留空：全部。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The numbers of the files to download, such as 1-20, 8 or 1:24:3. Empty: all.</source>
        <extracomment>gallery-dl: help for the option range</extracomment>
        <translation>要下载的文件的编号，例如 1-20、8 或 1:24:3。留空：全部。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The page from which the link is said to be followed (Referer), for sites that ask for it.</source>
        <extracomment>yt-dlp: help for the option referer</extracomment>
        <translation>声明链接是从哪个页面打开的（Referer），用于有此要求的网站。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The page from which the link is said to be followed (Referer).</source>
        <extracomment>aria2: help for the option referer; curl: help for the option referer</extracomment>
        <translation>声明链接是从哪个页面打开的（Referer）。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The password of your account at the server. While the download runs, other programs on this computer can see it.</source>
        <extracomment>aria2: help for the option password</extracomment>
        <translation>你在该服务器上的账号密码。下载期间，本机上的其他程序可以看到它。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The password of your account at the site. Goes with a user name, always. While the download runs, other programs on this computer can see it.</source>
        <extracomment>gallery-dl: help for the option password; yt-dlp: help for the option password</extracomment>
        <translation>你在该网站上的账号密码。必须与用户名一起使用。下载期间，本机上的其他程序可以看到它。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The password that this one video asks for.</source>
        <extracomment>yt-dlp: help for the option video_password</extracomment>
        <translation>该视频要求输入的密码。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The proxy's name could not be found</source>
        <extracomment>curl: why a download failed (exit code 5)</extracomment>
        <translation>无法解析代理的名称</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>The qualities to try, the best first, with commas between them, such as vorbis-high,vorbis-medium. Without it: as you set it up.</source>
        <extracomment>Votify: help for the option audio_quality</extracomment>
        <translation>依次尝试的音质，最好的在前，以逗号分隔，例如 vorbis-high,vorbis-medium。不填：按你的配置。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>The secret that belongs to the client id: letters and digits. While the download runs, other programs on this computer can see it.</source>
        <extracomment>spotDL: help for the option client_secret</extracomment>
        <translation>与客户端 ID 配套的密钥：字母和数字。下载期间，本机上的其他程序可以看到它。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server answered with an error</source>
        <extracomment>curl: why a download failed (exit code 22)</extracomment>
        <translation>服务器返回了错误</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server cannot continue a download that was interrupted</source>
        <extracomment>aria2: why a download failed (exit code 8); curl: why a download failed (exit code 33)</extracomment>
        <translation>服务器不支持断点续传</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server could not be reached</source>
        <extracomment>curl: why a download failed (exit code 7)</extracomment>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The server did not answer in time</source>
        <extracomment>aria2: why a download failed (exit code 2)</extracomment>
        <translation>服务器响应超时</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server did not answer in time, or sent nothing for a minute</source>
        <extracomment>curl: why a download failed (exit code 28)</extracomment>
        <translation>服务器响应超时，或一分钟内未发送任何数据</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The server has too much to do at the moment</source>
        <extracomment>aria2: why a download failed (exit code 29)</extracomment>
        <translation>服务器目前过于繁忙</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server refuses access to this file</source>
        <extracomment>curl: why a download failed (exit code 9)</extracomment>
        <translation>服务器拒绝访问此文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server sent nothing</source>
        <extracomment>curl: why a download failed (exit code 52)</extracomment>
        <translation>服务器未发送任何数据</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server wants another user name or password</source>
        <extracomment>aria2: why a download failed (exit code 24); curl: why a download failed (exit code 67)</extracomment>
        <translation>服务器要求其他用户名或密码</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server's answer made no sense</source>
        <extracomment>curl: why a download failed (exit code 8)</extracomment>
        <translation>无法理解服务器的响应</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The server's answer made no sense, or was an error</source>
        <extracomment>aria2: why a download failed (exit code 22)</extracomment>
        <translation>无法理解服务器的响应，或响应是错误</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server's certificate cannot be trusted</source>
        <extracomment>curl: why a download failed (exit code 60)</extracomment>
        <translation>服务器的证书不受信任</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server's certificate is not its own</source>
        <extracomment>curl: why a download failed (exit code 51)</extracomment>
        <translation>服务器的证书与其身份不符</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>The server's name could not be found</source>
        <extracomment>aria2: why a download failed (exit code 19); curl: why a download failed (exit code 6)</extracomment>
        <translation>无法解析服务器的名称</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The site wants to see that a human is there; the cookies of your browser can help</source>
        <extracomment>gallery-dl: why a download failed (exit code 8)</extracomment>
        <translation>网站要求验证你是真人；使用浏览器的 Cookie 可能有帮助</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>The site wants you to log in, or refuses your account</source>
        <extracomment>gallery-dl: why a download failed (exit code 16)</extracomment>
        <translation>网站要求登录，或拒绝了你的账号</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The torrent could not be read</source>
        <extracomment>aria2: why a download failed (exit code 25)</extracomment>
        <translation>无法读取种子</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The torrent is damaged or incomplete</source>
        <extracomment>aria2: why a download failed (exit code 26)</extracomment>
        <translation>种子已损坏或不完整</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>The torrent that is downloaded instead of the link, which only names it.</source>
        <extracomment>aria2: help for the option torrent_file</extracomment>
        <translation>要下载的种子；链接只用于标识它。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>The type of the video file. Picture and sound are put into it as they are, nothing is encoded again.</source>
        <extracomment>yt-dlp: help for the option container</extracomment>
        <translation>视频文件的类型。画面和声音会原样放入，不会重新编码。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>There is no room left on the disk</source>
        <extracomment>aria2: why a download failed (exit code 9)</extracomment>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>There is not enough memory</source>
        <extracomment>curl: why a download failed (exit code 27)</extracomment>
        <translation>内存不足</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>There is nothing at this link</source>
        <extracomment>aria2: why a download failed (exit code 3); curl: why a download failed (exit code 78)</extracomment>
        <translation>此链接没有内容</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>There is nothing at this link, as several servers said</source>
        <extracomment>aria2: why a download failed (exit code 4)</extracomment>
        <translation>多个服务器都表示此链接没有内容</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>This file is being downloaded already</source>
        <extracomment>aria2: why a download failed (exit code 11)</extracomment>
        <translation>此文件已在下载中</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>This torrent is being downloaded already</source>
        <extracomment>aria2: why a download failed (exit code 12)</extracomment>
        <translation>此种子已在下载中</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>This video only</source>
        <extracomment>yt-dlp: name of the option no_playlist</extracomment>
        <translation>仅此视频</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Time of the download</source>
        <extracomment>gallery-dl: name of the option keep_time</extracomment>
        <translation>使用下载时间</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Title and artist in the file</source>
        <extracomment>yt-dlp: name of the option embed_metadata</extracomment>
        <translation>在文件中写入标题和艺人</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Torrent file</source>
        <extracomment>aria2: name of the option torrent_file</extracomment>
        <translation>种子文件</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Torrents</source>
        <extracomment>aria2: group of the option give_up_seconds; aria2: group of the option max_peers; aria2: group of the option metalink_file; aria2: group of the option seed_minutes; aria2: group of the option select_files; aria2: group of the option torrent_file; aria2: group of the option trackers; aria2: group of the option trackers_only; aria2: group of the option upload_limit</extracomment>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Trackers only</source>
        <extracomment>aria2: name of the option trackers_only</extracomment>
        <translation>仅使用 Tracker</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Tries</source>
        <extracomment>aria2: name of the option retries</extracomment>
        <translation>尝试次数</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Upload limit</source>
        <extracomment>aria2: name of the option upload_limit</extracomment>
        <translation>上传限速</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>User name</source>
        <extracomment>aria2: name of the option username; gallery-dl: name of the option username; yt-dlp: name of the option username</extracomment>
        <translation>用户名</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Uses the log-ins of this browser on this computer.</source>
        <extracomment>gallery-dl: help for the option cookies_from_browser; yt-dlp: help for the option cookies_from_browser</extracomment>
        <translation>使用本机上此浏览器的登录状态。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video</source>
        <extracomment>yt-dlp: group of the option container; yt-dlp: group of the option format; yt-dlp: group of the option live_from_start; yt-dlp: group of the option max_height; yt-dlp: group of the option sections; yt-dlp: group of the option split_chapters; yt-dlp: group of the option video_codec; yt-dlp: group of the option wait_for_video</extracomment>
        <translation>视频</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video and audio from more than a thousand sites</source>
        <extracomment>yt-dlp: what it is for</extracomment>
        <translation>来自一千多个网站的视频和音频</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video codec</source>
        <extracomment>yt-dlp: name of the option video_codec</extracomment>
        <translation>视频编码</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video up to 1080p</source>
        <extracomment>yt-dlp: name of the preset video-1080p</extracomment>
        <translation>视频，最高 1080p</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video up to 4K (2160p)</source>
        <extracomment>yt-dlp: name of the preset video-2160p</extracomment>
        <translation>视频，最高 4K（2160p）</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Video up to 720p</source>
        <extracomment>yt-dlp: name of the preset video-720p</extracomment>
        <translation>视频，最高 720p</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Votify found no cookies file: write its full path into ~/.votify/config.ini, as cookies_path.</source>
        <extracomment>Votify: why a download failed</extracomment>
        <translation>Votify 未找到 Cookie 文件：请将其完整路径以 cookies_path 写入 ~/.votify/config.ini</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Votify met an error that it did not expect; its output tells more</source>
        <extracomment>Votify: why a download failed (exit code 1)</extracomment>
        <translation>Votify 遇到意外错误；详情见输出</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Votify was given an option that it cannot use; its output says which</source>
        <extracomment>Votify: why a download failed (exit code 2)</extracomment>
        <translation>Votify 收到了无法使用的选项；具体见输出</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Wait between tries</source>
        <extracomment>aria2: name of the option retry_wait; curl: name of the option retry_wait</extracomment>
        <translation>重试间隔</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Wait for the broadcast</source>
        <extracomment>yt-dlp: name of the option wait_for_video</extracomment>
        <translation>等待直播开始</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>What is known about it</source>
        <extracomment>gallery-dl: name of the option metadata</extracomment>
        <translation>保存元数据</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>What is new</source>
        <extracomment>gallery-dl: name of the preset follow</extracomment>
        <translation>仅新增内容</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>What makes it tell its version</source>
        <extracomment>Engine set-up: name of the option version_arguments</extracomment>
        <translation>用于输出版本的参数</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>What subtitles are converted to; most players know srt.</source>
        <extracomment>yt-dlp: help for the option convert_subs</extracomment>
        <translation>将字幕转换成的格式；大多数播放器支持 srt。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>What the file must be, as kind=digits: sha-256=… , sha-512=…, sha-1=… or md5=…, in hexadecimal digits. For one link.</source>
        <extracomment>aria2: help for the option checksum</extracomment>
        <translation>文件应有的校验和，写作“类型=数值”：sha-256=…、sha-512=…、sha-1=… 或 md5=…，使用十六进制数字。仅适用于单个链接。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>What the picture should be coded with, where there is a choice: h264 plays everywhere, av01 and vp9 are smaller.</source>
        <extracomment>yt-dlp: help for the option video_codec</extracomment>
        <translation>有多种选择时，优先采用的画面编码：h264 到处都能播放，av01 和 vp9 体积更小。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>What the songs are saved as.</source>
        <extracomment>spotDL: help for the option format</extracomment>
        <translation>歌曲保存的格式。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>What the sound is converted to; “best” leaves it as it is. Leaves the picture out.</source>
        <extracomment>yt-dlp: help for the option audio_format</extracomment>
        <translation>将音频转换成的格式；“best”表示保持原样。不保留画面。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/internal/engine-setup.toml"/>
        <source>What to do</source>
        <extracomment>Engine set-up: name of the option action</extracomment>
        <translation>要执行的操作</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <location filename="../../resources/engines/curl.toml"/>
        <source>What was downloaded before does not fit this file any more</source>
        <extracomment>aria2: why a download failed (exit code 10); curl: why a download failed (exit code 36)</extracomment>
        <translation>之前下载的部分与此文件不再匹配</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Where a link means a video and the list that it is in, downloads the video only.</source>
        <extracomment>yt-dlp: help for the option no_playlist</extracomment>
        <translation>如果链接同时指向视频和其所在的列表，只下载该视频。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Where lyrics are looked for that are put into the file.</source>
        <extracomment>spotDL: help for the option lyrics</extracomment>
        <translation>在哪里查找要写入文件的歌词。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>Where the songs are looked for.</source>
        <extracomment>spotDL: help for the option source</extracomment>
        <translation>在哪里查找歌曲。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Which chapters</source>
        <extracomment>gallery-dl: name of the option chapter_range</extracomment>
        <translation>章节范围</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>Which files</source>
        <extracomment>gallery-dl: name of the option range</extracomment>
        <translation>文件范围</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>Which files of a torrent or metalink to download, by their numbers: 1-3,7. Empty: all.</source>
        <extracomment>aria2: help for the option select_files</extracomment>
        <translation>要下载种子或 Metalink 中的哪些文件，填写编号：1-3,7。留空：全部。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Which items of a list to download, such as 1,3,5:8 or -3: for the last three. Empty: all.</source>
        <extracomment>yt-dlp: help for the option playlist_items</extracomment>
        <translation>要下载列表中的哪些项目，例如 1,3,5:8；-3: 表示最后三项。留空：全部。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>With how many others a torrent is shared at the same time. Without it: 55.</source>
        <extracomment>aria2: help for the option max_peers</extracomment>
        <translation>同时与多少个节点共享种子。不填：55。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>With it each pause between downloads is of another length, up to so many seconds. Needs “Pause between downloads”.</source>
        <extracomment>yt-dlp: help for the option max_sleep_interval</extracomment>
        <translation>启用后，每次下载间隔的时长随机，最长为这么多秒。需要设置“下载间隔”。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Writes the chapters' marks into the file, so that a player can jump to them.</source>
        <extracomment>yt-dlp: help for the option embed_chapters</extracomment>
        <translation>将章节标记写入文件，以便播放器跳转。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>Writes title, artist, date and the like into the file.</source>
        <extracomment>yt-dlp: help for the option embed_metadata</extracomment>
        <translation>将标题、艺人、日期等写入文件。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>YouTube wants to see that a human is there: a cookie file of your browser can help.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>YouTube 要求验证你是真人：使用浏览器的 Cookie 文件可能有帮助</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>Your account at the server, as name:password. curl hides it from other programs, but for a moment at its start.</source>
        <extracomment>curl: help for the option account</extracomment>
        <translation>你在该服务器上的账号，格式为 用户名:密码。除启动的一瞬间外，curl 不会让其他程序看到它。</translation>
    </message>
    <message>
        <location filename="../../resources/engines/votify.toml"/>
        <source>Your own installed Votify, with the settings that you made for it</source>
        <extracomment>Votify: what it is for</extracomment>
        <translation>你自己安装的 Votify，使用你为其做的配置</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>aria2 met an error that it has no name for</source>
        <extracomment>aria2: why a download failed (exit code 1)</extracomment>
        <translation>aria2 遇到未知错误</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>aria2 was asked for something that it could not understand</source>
        <extracomment>aria2: why a download failed (exit code 30)</extracomment>
        <translation>aria2 无法理解收到的请求</translation>
    </message>
    <message>
        <location filename="../../resources/engines/aria2.toml"/>
        <source>aria2 was given an option that it cannot use; its output says which</source>
        <extracomment>aria2: why a download failed (exit code 28)</extracomment>
        <translation>aria2 收到了无法使用的选项；具体见输出</translation>
    </message>
    <message>
        <location filename="../../resources/engines/curl.toml"/>
        <source>curl could not start; its output says why</source>
        <extracomment>curl: why a download failed (exit code 2)</extracomment>
        <translation>curl 无法启动；原因见输出</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>gallery-dl knows no gallery behind this link</source>
        <extracomment>gallery-dl: why a download failed (exit code 64)</extracomment>
        <translation>gallery-dl 在此链接中未发现图集</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>gallery-dl met an error that it has no name for</source>
        <extracomment>gallery-dl: why a download failed (exit code 1)</extracomment>
        <translation>gallery-dl 遇到未知错误</translation>
    </message>
    <message>
        <location filename="../../resources/engines/gallery-dl.toml"/>
        <source>gallery-dl was given an option that it cannot use; its output says which</source>
        <extracomment>gallery-dl: why a download failed (exit code 2)</extracomment>
        <translation>gallery-dl 收到了无法使用的选项；具体见输出</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>spotDL met an error that it did not expect; its output tells more</source>
        <extracomment>spotDL: why a download failed (exit code 1)</extracomment>
        <translation>spotDL 遇到意外错误；详情见输出</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>spotDL needs ffmpeg, which was not found: install ffmpeg, or name it in the preferences.</source>
        <extracomment>spotDL: why a download failed</extracomment>
        <translation>spotDL 需要 ffmpeg，但未找到：请安装 ffmpeg，或在首选项中指定它</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>spotDL was given an option that it cannot use; its output says which</source>
        <extracomment>spotDL: why a download failed (exit code 2)</extracomment>
        <translation>spotDL 收到了无法使用的选项；具体见输出</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>yt-dlp could not print what it was doing and gave up</source>
        <extracomment>yt-dlp: why a download failed (exit code 120)</extracomment>
        <translation>yt-dlp 无法输出进度信息，已放弃</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>yt-dlp has to be started again after its update</source>
        <extracomment>yt-dlp: why a download failed (exit code 100)</extracomment>
        <translation>yt-dlp 更新后需要重新启动</translation>
    </message>
    <message>
        <location filename="../../resources/engines/yt-dlp.toml"/>
        <source>yt-dlp was given an option that it cannot use; its output says which</source>
        <extracomment>yt-dlp: why a download failed (exit code 2)</extracomment>
        <translation>yt-dlp 收到了无法使用的选项；具体见输出</translation>
    </message>
    <message>
        <location filename="../../resources/engines/spotdl.toml"/>
        <source>“disable” keeps the sound as it comes, where the format allows it; “auto” takes the rate of what is found.</source>
        <extracomment>spotDL: help for the option bitrate</extracomment>
        <translation>“disable”在格式允许时保持原始音频；“auto”采用找到的音频的比特率。</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Settings for</source>
        <translation>设置对象</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>{engine} (1 link)</source>
        <translation>{engine}（1 个链接）</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>{engine} ({count} links)</source>
        <translation>{engine}（{count} 个链接）</translation>
    </message>
</context>
<context>
    <name>EngineEditor</name>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>&amp;Keep This Text</source>
        <translation>保留此文本(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>&amp;Load the File</source>
        <translation>载入文件(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Another program has changed the file meanwhile.</source>
        <translation>另一个程序在此期间修改了该文件。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Another program has changed the file; this is its text now.</source>
        <translation>另一个程序修改了该文件；现在显示的是其最新内容。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Definition {name}</source>
        <translation>定义 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>It cannot be saved without an id: small letters, digits and “-”, such as my-engine.</source>
        <translation>没有 ID 无法保存：ID 由小写字母、数字和“-”组成，例如 my-engine。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>It cannot be saved: “{id}” is already the id of {file}. Choose another one.</source>
        <translation>无法保存：“{id}”已是 {file} 的 ID。请另选一个。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Keep the text in this window</source>
        <translation>保留此窗口中的文本</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Line {line}: {mistake}</source>
        <translation>第 {line} 行：{mistake}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Load the file as it is now</source>
        <translation>载入文件的当前内容</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>New engine</source>
        <translation>新建引擎</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Save the changes to {name}?</source>
        <translation>保存对 {name} 的更改吗？</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>Tab indents a line; Ctrl+Tab goes on from here.</source>
        <translation>Tab 缩进一行；Ctrl+Tab 前往下一个控件。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>The file was deleted; Save writes it again.</source>
        <translation>文件已被删除；点击“保存”可重新写入。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>There are %n mistakes: the engine cannot be used before they are mended.</source>
        <translation>
            <numerusform>有 %n 处错误：修正之前无法使用此引擎。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>There is a mistake: the engine cannot be used before it is mended.</source>
        <translation>有一处错误：修正之前无法使用此引擎。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>There is no mistake in it.</source>
        <translation>没有错误。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>This is a copy. Saved, it is a definition of your own that replaces the built-in one of {engine}, until you delete it.</source>
        <translation>这是一份副本。保存后将成为你自己的定义，并取代 {engine} 的内置定义，直到你将其删除。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>This replaces the built-in definition of {engine}; delete it to go back to that.</source>
        <translation>此定义取代了 {engine} 的内置定义；将其删除即可恢复内置定义。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>is already the id of {file}</source>
        <translation>已是 {file} 的 ID</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>the new engine</source>
        <translation>新引擎</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_editor.py"/>
        <source>{name}[*] – Engine</source>
        <translation>{name}[*] – 引擎</translation>
    </message>
</context>
<context>
    <name>EngineFiles</name>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>Definitions (*.toml);;All files (*)</source>
        <translation>引擎定义 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>Delete the definition {file}?</source>
        <translation>要删除定义 {file} 吗？</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>Import Engine</source>
        <translation>导入引擎</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>Its file is deleted. Downloaded files stay where they are.</source>
        <translation>将删除其文件。已下载的文件会保留在原处。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>My Engine</source>
        <translation>我的引擎</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>No file manager was found to show {path}</source>
        <translation>未找到可显示 {path} 的文件管理器</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>The built-in definition is used again.</source>
        <translation>将重新使用内置定义。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>What was installed for it stays where it is: remove that first if you do not want it.</source>
        <translation>为其安装的内容会保留在原处：如果不需要，请先移除。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>{engine} (copy)</source>
        <translation>{engine}（副本）</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>{file} was deleted.</source>
        <translation>已删除 {file}。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_files.py"/>
        <source>{file} was imported.</source>
        <translation>已导入 {file}。</translation>
    </message>
</context>
<context>
    <name>EngineModel</name>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>EnginePane</name>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>&amp;Options</source>
        <translation>选项(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Co&amp;mmand</source>
        <translation>命令(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>E&amp;xtra arguments:</source>
        <translation>附加参数(&amp;X)：</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Extra arguments</source>
        <translation>附加参数</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Look F&amp;irst</source>
        <translation>预先解析(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>No entry of the list is ticked: tick at least one.</source>
        <translation>列表中没有勾选任何条目：请至少勾选一个。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>No option is called so.</source>
        <translation>没有匹配的选项。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Options of the engine</source>
        <translation>引擎选项</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Search the options</source>
        <translation>搜索选项</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Settings of the engine</source>
        <translation>引擎设置</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Split as in a shell, such as --no-mtime --user-agent 'My Browser'</source>
        <translation>按 shell 的规则拆分，例如 --no-mtime --user-agent 'My Browser'</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>Take back all that was changed</source>
        <translation>撤销所有更改</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>These can run programs, or read and write other files: {options}. Use only what you know.</source>
        <translation>以下选项可以运行程序，或读写其他文件：{options}。请只使用你了解的选项。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_engine.py"/>
        <source>What will be run; … stands for the job's own folder:</source>
        <translation>将要运行的命令；… 代表任务自己的文件夹：</translation>
    </message>
</context>
<context>
    <name>EngineRows</name>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Being installed</source>
        <translation>正在安装</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Being removed</source>
        <translation>正在移除</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Being updated</source>
        <translation>正在更新</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Comes with Fetchdeck</source>
        <translation>Fetchdeck 自带</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Found on this computer</source>
        <translation>在本机上找到</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Has mistakes</source>
        <translation>有错误</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Install it yourself; Fetchdeck only starts it.</source>
        <translation>请自行安装；Fetchdeck 只负责启动它。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Installed from here</source>
        <translation>由 Fetchdeck 安装</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>You installed it yourself, and keep it up to date; Fetchdeck only starts it.</source>
        <translation>由你自行安装和更新；Fetchdeck 只负责启动它。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_rows.py"/>
        <source>Your own, replaces the built-in one</source>
        <translation>自定义，取代内置定义</translation>
    </message>
</context>
<context>
    <name>EngineSetup</name>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>Fetchdeck does not install {name}: install it as {homepage} says.</source>
        <translation>Fetchdeck 不负责安装 {name}：请按 {homepage} 上的说明安装。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>Install {name}</source>
        <translation>安装 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>The job does not say what it was to do.</source>
        <translation>任务没有说明要执行什么操作。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>Update {name}</source>
        <translation>更新 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>its maker</source>
        <translation>其开发者</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>{name} is being installed, updated or removed already: wait for the end of that job.</source>
        <translation>{name} 已在安装、更新或移除中：请等待该任务结束。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>{name} is running: wait for its end, or cancel its job, and try again.</source>
        <translation>{name} 正在运行：请等待其结束，或取消其任务，然后重试。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/engine_setup.py"/>
        <source>{name} was not installed by Fetchdeck, so there is nothing to remove.</source>
        <translation>{name} 不是由 Fetchdeck 安装的，因此没有可移除的内容。</translation>
    </message>
</context>
<context>
    <name>EngineTable</name>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Engines</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engine_table.py"/>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>EnginesPage</name>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;Install</source>
        <translation>安装(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;Show File</source>
        <translation>显示文件(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>About the engine</source>
        <translation>关于此引擎</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Definition: {file}</source>
        <translation>定义：{file}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Dup&amp;licate…</source>
        <translation>创建副本(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Edi&amp;t…</source>
        <translation>编辑(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Found at: {place}</source>
        <translation>位置：{place}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Homepage</source>
        <translation>主页</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>I&amp;mport…</source>
        <translation>导入(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>It cannot be used before its mistakes are mended:</source>
        <translation>修正以下错误之前无法使用：</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>It replaces the built-in definition; delete it to go back to that.</source>
        <translation>它取代了内置定义；将其删除即可恢复内置定义。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Licence: {licence}</source>
        <translation>许可证：{licence}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>No program was found to open {link}</source>
        <translation>未找到可打开 {link} 的程序</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Of a built-in engine this makes a copy of your own that replaces it.</source>
        <translation>对于内置引擎，将创建一份你自己的副本来取代它。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Open the homepage {link}</source>
        <translation>打开主页 {link}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Take over a definition from a file</source>
        <translation>从文件导入定义</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>Write a definition, beginning with a template</source>
        <translation>从模板开始编写定义</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>waiting for its turn</source>
        <translation>等待轮到</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>{title} failed: {reason}</source>
        <translation>{title} 失败：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/engines_page.py"/>
        <source>{title}: {status}</source>
        <translation>{title}：{status}</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <location filename="../../desktop/ui/look_entries.py"/>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_entries.py"/>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_entries.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Extra arguments</source>
        <translation>附加参数</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Finished</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Left out: there was nothing to do</source>
        <translation>已跳过：无需下载</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Return code</source>
        <translation>返回码</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>and {count} more</source>
        <translation>以及另外 {count} 个</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_fields.py"/>
        <source>{status}: {reason}</source>
        <translation>{status}：{reason}</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <location filename="../../desktop/ui/fields_view.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/fields_view.py"/>
        <source>Select a job to see its details.</source>
        <translation>选择一个任务以查看其详情。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/files_model.py"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>No files.</source>
        <translation>没有文件。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>There</source>
        <translation>存在</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_model.py"/>
        <source>{count} missing</source>
        <translation>{count} 个缺失</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Copy Path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Copy the paths of the files</source>
        <translation>复制文件的路径</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Open the files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Selected files</source>
        <translation>选中的文件</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/files_view.py"/>
        <source>Show the file in its folder</source>
        <translation>在所在文件夹中显示文件</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>Logs cannot be searched; titles and links still are. {reason}</source>
        <translation>无法搜索日志；仍可搜索标题和链接。{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>more than {count} found</source>
        <translation>找到超过 {count} 个</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>{count} found</source>
        <translation>找到 {count} 个</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>{found}, {percent}% of the records searched</source>
        <translation>{found}，已搜索 {percent}% 的记录</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/filter_bar.py"/>
        <source>Words in titles, links, states, engines and logs; “in quotes” as one</source>
        <translation>标题、链接、状态、引擎和日志中的文字；“引号内”的作为整体</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>1 place</source>
        <translation>1 处</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Find the next one</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Find the one before</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>{count} places</source>
        <translation>{count} 处</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Bit rate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Codecs</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Picture</source>
        <translation>视频</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Picture and sound</source>
        <translation>视频和音频</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>Yesterday {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>{count} bytes</source>
        <translation>{count} 字节</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>{count} bytes/s</source>
        <translation>{count} 字节/秒</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>{days} d {hours}:{minutes}</source>
        <translation>{days} 天 {hours}:{minutes}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>{rate} kbit/s</source>
        <translation>{rate} kbit/s</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>{shape}, {fps} fps</source>
        <translation>{shape}，{fps} fps</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/formats.py"/>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_formats.py"/>
        <source>≈ {size}</source>
        <translation>≈ {size}</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <location filename="../../desktop/ui/found_words.py"/>
        <source>in the link</source>
        <translation>在链接中</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/found_words.py"/>
        <source>in the log</source>
        <translation>在日志中</translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message>
        <location filename="../../desktop/gui.py"/>
        <source>Fetchdeck is open already, but does not answer.</source>
        <translation>Fetchdeck 已打开，但没有响应。</translation>
    </message>
    <message>
        <location filename="../../desktop/gui.py"/>
        <source>Something went wrong inside Fetchdeck ({kind}); its log tells more.</source>
        <translation>Fetchdeck 内部出错（{kind}）；详情见其日志。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>A definition can run any program with all your rights. Import it only if you know where it comes from, and have read what it runs.</source>
        <translation>定义可以使用你的全部权限运行任何程序。只有在了解其来源，并看过其运行的内容后才可导入。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>Import Engine</source>
        <translation>导入引擎</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>Import an engine</source>
        <translation>导入引擎</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>Import the engine in {file}?</source>
        <translation>要导入 {file} 中的引擎吗？</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It has mistakes, and so runs nothing before they are mended:</source>
        <translation>其中有错误，因此修正之前不会运行任何程序：</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It has no id that can be used, and so cannot be imported.</source>
        <translation>没有可用的 ID，因此无法导入。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It holds characters that cannot be seen; they are shown as ⟨U+…⟩ below.</source>
        <translation>其中含有不可见字符；下方以 ⟨U+…⟩ 显示。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It installs, if you press Install: {package}</source>
        <translation>如果点击“安装”，将安装：{package}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It is copied to: {file}</source>
        <translation>将复制到：{file}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It is used instead of the built-in definition of “{id}”.</source>
        <translation>将取代“{id}”的内置定义。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It runs, to look at a link: {command}</source>
        <translation>为解析链接运行：{command}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It runs, to see its version: {command}</source>
        <translation>为获取版本运行：{command}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It runs: {command}</source>
        <translation>运行：{command}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It sets the variable {name} to: {value}</source>
        <translation>将变量 {name} 设为：{value}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>It takes links that match: {links}</source>
        <translation>处理匹配以下规则的链接：{links}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>Its option “{option}” adds: {arguments}</source>
        <translation>选项“{option}”添加：{arguments}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>The definition of your own that is there is replaced.</source>
        <translation>将取代你已有的定义。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>What it would do</source>
        <translation>它会做什么</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/import_dialog.py"/>
        <source>line {line}: {mistake}</source>
        <translation>第 {line} 行：{mistake}</translation>
    </message>
</context>
<context>
    <name>InstallOffer</name>
    <message>
        <location filename="../../desktop/ui/install_offer.py"/>
        <source>Install {engine}</source>
        <translation>安装 {engine}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/install_offer.py"/>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/install_offer.py"/>
        <source>{engine} could not be installed. {reason}</source>
        <translation>无法安装 {engine}。{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/install_offer.py"/>
        <source>{engine} is being installed. The links are added as soon as it is there.</source>
        <translation>正在安装 {engine}。安装完成后会立即添加这些链接。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/install_offer.py"/>
        <source>{engine} was installed, and its links are added.</source>
        <translation>已安装 {engine}，并已添加其链接。</translation>
    </message>
</context>
<context>
    <name>JobCommands</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>%n downloads cancelled.</source>
        <translation>
            <numerusform>已取消 %n 个下载。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>%n links were copied.</source>
        <translation>
            <numerusform>已复制 %n 个链接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>%n paths were copied.</source>
        <translation>
            <numerusform>已复制 %n 个路径。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>%n records were deleted; their files stay.</source>
        <translation>
            <numerusform>已删除 %n 条记录；文件会保留。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>It did not work for {count} jobs. {reason}</source>
        <translation>{count} 个任务操作失败。{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>No browser was found to open {link}</source>
        <translation>未找到可打开 {link} 的浏览器</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>No file manager was found to show {path}</source>
        <translation>未找到可显示 {path} 的文件管理器</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>No program was found to open {path}</source>
        <translation>未找到可打开 {path} 的程序</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>Save Log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>Text (*.log *.txt)</source>
        <translation>文本 (*.log *.txt)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The file is no longer there: {path}</source>
        <translation>文件已不存在：{path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The folder is not there: {path}</source>
        <translation>文件夹不存在：{path}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The link was copied.</source>
        <translation>已复制链接。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The log could not be saved in {file}: {reason}.</source>
        <translation>无法将日志保存到 {file}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The log was copied.</source>
        <translation>已复制日志。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The log was saved in {file}.</source>
        <translation>日志已保存到 {file}。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The path was copied.</source>
        <translation>已复制路径。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>The record was deleted; its files stay.</source>
        <translation>已删除记录；文件会保留。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_commands.py"/>
        <source>{count} links were not added. {reason}</source>
        <translation>{count} 个链接未能添加。{reason}</translation>
    </message>
</context>
<context>
    <name>JobFolders</name>
    <message>
        <location filename="../../desktop/services/folders.py"/>
        <source>Files cannot be saved in {folder}: {reason}. Choose another folder.</source>
        <translation>无法将文件保存到 {folder}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/folders.py"/>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>无法创建文件夹 {folder}：{reason}。</translation>
    </message>
</context>
<context>
    <name>JobKeeper</name>
    <message>
        <location filename="../../desktop/services/keeper.py"/>
        <source>{reason} Ended jobs stay in the list and are stored as soon as it works again.</source>
        <translation>{reason}已结束的任务会留在列表中，一旦恢复正常就会保存。</translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>Fetchdeck: cancelled</source>
        <translation>Fetchdeck：已取消</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>Fetchdeck: cancelled before it started</source>
        <translation>Fetchdeck：启动前已取消</translation>
    </message>
    <message>
        <location filename="../../desktop/services/recovery.py"/>
        <source>Fetchdeck: interrupted, as the program ended unexpectedly; it is queued again</source>
        <translation>Fetchdeck：因程序意外终止而中断；已重新排队</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>Fetchdeck: interrupted, as the program was closed; goes on at the next start</source>
        <translation>Fetchdeck：因程序关闭而中断；下次启动时继续</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>Fetchdeck: paused</source>
        <translation>Fetchdeck：已暂停</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>Fetchdeck: {how}</source>
        <translation>Fetchdeck：{how}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>Fetchdeck: {sentence}</source>
        <translation>Fetchdeck：{sentence}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue_waiting.py"/>
        <source>Only jobs that wait in the queue can be moved.</source>
        <translation>只能移动在队列中等待的任务。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>The job {id} has not ended yet; cancel it first.</source>
        <translation>任务 {id} 尚未结束；请先取消。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue_waiting.py"/>
        <source>The job {id} has started already.</source>
        <translation>任务 {id} 已经开始。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue_waiting.py"/>
        <source>The job {id} is not paused.</source>
        <translation>任务 {id} 没有暂停。</translation>
    </message>
    <message>
        <source>The job {id} is still {status}; cancel it first.</source>
        <translation type="vanished">任务 {id} 仍处于 {status} 状态；请先取消。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>The setup of an engine cannot be paused; cancel it instead.</source>
        <translation>引擎的安装任务无法暂停；请改为取消。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue.py"/>
        <source>There is no job {id}.</source>
        <translation>没有任务 {id}。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/queue_waiting.py"/>
        <source>There is no queued or running job {id}.</source>
        <translation>没有排队中或运行中的任务 {id}。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/intake.py"/>
        <source>{engine} cannot tell before it downloads.</source>
        <translation>{engine} 无法在下载前解析链接。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/intake.py"/>
        <source>{engine} does not take the link {link}.</source>
        <translation>{engine} 不支持链接 {link}。</translation>
    </message>
</context>
<context>
    <name>JobView</name>
    <message>
        <location filename="../../desktop/ui/job_view.py"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_view.py"/>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>LinkInput</name>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>&amp;One job</source>
        <translation>合为一个任务(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Add with more choices</source>
        <translation>添加并选择更多选项</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Enter makes one job each.</source>
        <translation>按 Enter 键为每个链接各建一个任务。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Enter makes one job of them all.</source>
        <translation>按 Enter 键将所有链接合为一个任务。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Install the engine</source>
        <translation>安装引擎</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>One job ea&amp;ch</source>
        <translation>各建一个任务(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>One job for all links</source>
        <translation>所有链接合为一个任务</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>One job for each link</source>
        <translation>每个链接各建一个任务</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Paste a link and press Enter</source>
        <translation>粘贴链接并按 Enter 键</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>There is no link yet: paste one here.</source>
        <translation>还没有链接：请在此处粘贴。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>What a pasted link is downloaded as</source>
        <translation>粘贴的链接按此预设下载</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_input.py"/>
        <source>{count} links:</source>
        <translation>{count} 个链接：</translation>
    </message>
</context>
<context>
    <name>LinkLists</name>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>电子表格 CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>Export List</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>Import Links</source>
        <translation>导入链接</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>Links, torrents and metalinks (*)</source>
        <translation>链接、种子和 Metalink (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>One record was exported to {file}.</source>
        <translation>已将 1 条记录导出到 {file}。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>The list could not be written to {file}: {reason}.</source>
        <translation>无法将列表写入 {file}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>There is no link in {file}: it should hold one a line.</source>
        <translation>{file} 中没有链接：应每行一个。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>{count} records were exported to {file}.</source>
        <translation>已将 {count} 条记录导出到 {file}。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>{file} is no text file (UTF-8).</source>
        <translation>{file} 不是文本文件（UTF-8）。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/link_lists.py"/>
        <source>{file} is too large for a list of links.</source>
        <translation>{file} 过大，不可能是链接列表。</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>&amp;Open {link}</source>
        <translation>打开 {link}(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>&amp;Save Log As…</source>
        <translation>日志另存为(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>&amp;Wrap Long Lines</source>
        <translation>长行自动换行(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>C&amp;lear Selection</source>
        <translation>取消选择(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Find &amp;Previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Follow the En&amp;d</source>
        <translation>跟随末尾(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Only &amp;Errors and Warnings</source>
        <translation>仅错误和警告(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/log_pane.py"/>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <location filename="../../desktop/ui/log_view.py"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>LookFirst</name>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>&amp;Stop</source>
        <translation>停止(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Best i&amp;nstead</source>
        <translation>改用最佳格式(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Chosen: {format}</source>
        <translation>已选择：{format}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>In&amp;vert</source>
        <translation>反选(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Loo&amp;k</source>
        <translation>解析(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Loo&amp;k again</source>
        <translation>重新解析(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Look at the link</source>
        <translation>解析链接</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Looking</source>
        <translation>正在解析</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Looking…</source>
        <translation>正在解析…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>N&amp;umber the files</source>
        <translation>为文件编号(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Number the files</source>
        <translation>为文件编号</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Only one link at a time can be looked at.</source>
        <translation>一次只能解析一个链接。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Paste a link first: what is behind it is shown here, before anything is saved.</source>
        <translation>请先粘贴链接：保存之前，这里会显示链接中的内容。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Preview picture</source>
        <translation>预览图</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Search the entries</source>
        <translation>搜索条目</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Shows the formats of a video, or the entries of a list, to choose from.</source>
        <translation>显示视频的格式或列表的条目，以供选择。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Take the best format</source>
        <translation>采用最佳格式</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>The best is taken, as the preset says. Click a format for that one.</source>
        <translation>按预设采用最佳格式。点击某个格式可改用该格式。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Tick all entries that are shown</source>
        <translation>勾选当前显示的所有条目</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Tick none of the entries that are shown</source>
        <translation>取消勾选当前显示的所有条目</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>Tick the others of the entries that are shown</source>
        <translation>反选当前显示的条目</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>{chosen} of {all} chosen</source>
        <translation>已选择 {chosen} 个，共 {all} 个</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>{count} entries</source>
        <translation>{count} 个条目</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/look_first.py"/>
        <source>{engine} cannot tell what is behind a link.</source>
        <translation>{engine} 无法预先解析链接。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../desktop/ui/main_window.py"/>
        <source>Fetchdeck – stopping</source>
        <translation>Fetchdeck – 正在停止</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/main_window.py"/>
        <source>Fetchdeck – {count} running</source>
        <translation>Fetchdeck – {count} 个任务运行中</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/main_window.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/main_window.py"/>
        <source>The first {count} jobs are selected.</source>
        <translation>已选中前 {count} 个任务。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../desktop/ui/menus.py"/>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/menus.py"/>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/menus.py"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/menus.py"/>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/menus.py"/>
        <source>Selected jobs</source>
        <translation>选中的任务</translation>
    </message>
</context>
<context>
    <name>MessageHistory</name>
    <message>
        <location filename="../../desktop/ui/message_history.py"/>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/message_history.py"/>
        <source>Nothing has been said yet.</source>
        <translation>还没有消息。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/messages.py"/>
        <source>%n downloads are running.</source>
        <translation>
            <numerusform>有 %n 个下载正在运行。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>A download is running.</source>
        <translation>有一个下载正在运行。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>A window, a queue and a log for yt-dlp and other command-line downloaders.

Free software under the MIT licence.</source>
        <translation>适用于 yt-dlp 及其他命令行下载程序的图形界面，带有队列和日志。

基于 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Cancel the downloads and quit</source>
        <translation>取消下载并退出</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/messages.py"/>
        <source>Delete %n records?</source>
        <translation>
            <numerusform>要删除 %n 条记录吗？</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Delete Records</source>
        <translation>删除记录</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Discard Changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Fetchdeck {version}</source>
        <translation>Fetchdeck {version}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Keep Fetchdeck open</source>
        <translation>不退出 Fetchdeck</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/ui/messages.py"/>
        <source>Open %n files at once?</source>
        <translation>
            <numerusform>要同时打开 %n 个文件吗？</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Open All</source>
        <translation>全部打开</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>Stop now, continue at the next start</source>
        <translation>立即停止，下次启动时继续</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>They leave the list with their logs. Downloaded files stay where they are.</source>
        <translation>记录将连同日志从列表中移除。已下载的文件会保留在原处。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>What is already there is kept, so that it can go on where it stopped.</source>
        <translation>已下载的内容会保留，以便从停下的地方继续。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/messages.py"/>
        <source>What was changed is lost unless it is saved.</source>
        <translation>如果不保存，所做的更改将会丢失。</translation>
    </message>
</context>
<context>
    <name>NewJobDialog</name>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Install {engine}</source>
        <translation>安装 {engine}(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Links:</source>
        <translation>链接(&amp;L)：</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Preset:</source>
        <translation>预设(&amp;P)：</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>&amp;Settings for:</source>
        <translation>设置对象(&amp;S)：</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Add Downloads</source>
        <translation>添加下载</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Add downloads</source>
        <translation>添加下载</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Different engines take these links: {engines}.</source>
        <translation>这些链接需要不同的引擎：{engines}。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Download Folder</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>En&amp;gine:</source>
        <translation>引擎(&amp;G)：</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Install the engine</source>
        <translation>安装引擎</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Installing {engine}…</source>
        <translation>正在安装 {engine}…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>One &amp;job for all links</source>
        <translation>所有链接合为一个任务(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>One job for &amp;each link</source>
        <translation>每个链接各建一个任务(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>One job for all links</source>
        <translation>所有链接合为一个任务</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>One job for each link</source>
        <translation>每个链接各建一个任务</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Paste links here, one a line</source>
        <translation>在此粘贴链接，每行一个</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>S&amp;tart at</source>
        <translation>定时开始(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>Start at a certain time</source>
        <translation>在指定时间开始</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>The engine is chosen by the links; its options appear here.</source>
        <translation>将根据链接选择引擎；其选项会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>There is no link yet: paste at least one.</source>
        <translation>还没有链接：请至少粘贴一个。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/new_job_dialog.py"/>
        <source>{engine} (not installed)</source>
        <translation>{engine}（未安装）</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>1 download finished</source>
        <translation>1 个下载已完成</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>Download failed</source>
        <translation>下载失败</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>Download finished</source>
        <translation>下载完成</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>and {count} more</source>
        <translation>以及另外 {count} 个</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>{count} downloads failed</source>
        <translation>{count} 个下载失败</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>{count} downloads finished</source>
        <translation>{count} 个下载已完成</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notices.py"/>
        <source>{finished}, {count} failed</source>
        <translation>{finished}，{count} 个失败</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <location filename="../../desktop/services/notifications.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notifications.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notifications.py"/>
        <source>Show Fetchdeck</source>
        <translation>显示 Fetchdeck</translation>
    </message>
    <message>
        <location filename="../../desktop/services/notifications.py"/>
        <source>Show Log</source>
        <translation>显示日志</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <location filename="../../desktop/ui/options_form.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/options_form.py"/>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/options_form.py"/>
        <source>Needs {programs}, which was not found.</source>
        <translation>需要 {programs}，但未找到。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/options_form.py"/>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/options_form.py"/>
        <source>{label}:</source>
        <translation>{label}：</translation>
    </message>
</context>
<context>
    <name>OwnerMenu</name>
    <message>
        <location filename="../../desktop/ui/owner_menu.py"/>
        <source>&amp;Jobs of</source>
        <translation>任务所有者(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/owner_menu.py"/>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/owner_menu.py"/>
        <source>Jobs of</source>
        <translation>任务所有者</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/owner_menu.py"/>
        <source>Me ({name})</source>
        <translation>我（{name}）</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>&amp;Delete Preset</source>
        <translation>删除预设(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>&amp;Rename Preset…</source>
        <translation>重命名预设(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>&amp;Save as Preset…</source>
        <translation>存为预设(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Name of the preset:</source>
        <translation>预设名称：</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Rename Preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Save as Preset</source>
        <translation>存为预设</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/preset_row.py"/>
        <source>Save, rename or delete presets</source>
        <translation>保存、重命名或删除预设</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>A preset needs a name.</source>
        <translation>预设需要名称。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>Presets in {file} make no sense; what was there is kept in {aside}.</source>
        <translation>{file} 中的预设无效；原有内容保存在 {aside} 中。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>The presets could not be saved in {file}: {reason}.</source>
        <translation>无法将预设保存到 {file}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>The presets in {file} cannot be read: {reason}.</source>
        <translation>无法读取 {file} 中的预设：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>The presets in {file} make no sense, and the file cannot be set aside: {reason}.</source>
        <translation>{file} 中的预设无效，且无法将该文件移开：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/presets.py"/>
        <source>There is a preset “{name}” already.</source>
        <translation>已有名为“{name}”的预设。</translation>
    </message>
</context>
<context>
    <name>Prober</name>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>Not all of it could be looked at: {reason}</source>
        <translation>未能解析全部内容：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>The link could not be looked at: {reason}</source>
        <translation>无法解析链接：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>it found more than can be shown</source>
        <translation>内容过多，无法全部显示</translation>
    </message>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>{engine} could not be started: {reason}.</source>
        <translation>无法启动 {engine}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>{engine} ended before all was found ({how}).</source>
        <translation>{engine} 在全部找到之前已结束（{how}）。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/probe.py"/>
        <source>{engine} found nothing behind this link.</source>
        <translation>{engine} 在此链接中未找到任何内容。</translation>
    </message>
    <message>
        <source>{engine} was {how} before all was found.</source>
        <translation type="vanished">{engine} 尚未找到全部内容就已结束：{how}。</translation>
    </message>
</context>
<context>
    <name>ProcessRunner</name>
    <message>
        <location filename="../../desktop/services/runner.py"/>
        <source>the interpreter that {program} names was not found</source>
        <translation>未找到 {program} 指定的解释器</translation>
    </message>
    <message>
        <location filename="../../desktop/services/runner.py"/>
        <source>{program} is a folder</source>
        <translation>{program} 是一个文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop/services/runner.py"/>
        <source>{program} is not executable</source>
        <translation>{program} 不可执行</translation>
    </message>
    <message>
        <location filename="../../desktop/services/runner.py"/>
        <source>{program} not found</source>
        <translation>未找到 {program}</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <location filename="../../desktop/services/remote.py"/>
        <source>The folder {folder} belongs to somebody else.</source>
        <translation>文件夹 {folder} 属于其他人。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/remote.py"/>
        <source>The open window answers with nonsense.</source>
        <translation>已打开的窗口返回了无效的响应。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/remote.py"/>
        <source>The open window does not answer. Close it, or end the program.</source>
        <translation>已打开的窗口没有响应。请将其关闭，或结束该程序。</translation>
    </message>
</context>
<context>
    <name>Retrying</name>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>Fetchdeck: tried again in {time} ({number} of {limit})</source>
        <translation>Fetchdeck：将在 {time}后重试（第 {number} 次，共 {limit} 次）</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>{count} hours</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>{count} minutes</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <location filename="../../desktop/services/retrying.py"/>
        <source>{count} seconds</source>
        <translation>{count} 秒</translation>
    </message>
</context>
<context>
    <name>RowDragging</name>
    <message numerus="yes">
        <location filename="../../desktop/ui/row_dragging.py"/>
        <source>%n downloads</source>
        <translation>
            <numerusform>%n 个下载</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/ui/row_dragging.py"/>
        <source>Here the jobs would be put</source>
        <translation>任务将放在此处</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/row_dragging.py"/>
        <source>To put the queue in order by dragging, first sort the list by “#”: click on its heading.</source>
        <translation>要通过拖动调整队列顺序，请先点击列标题“#”，按其排序。</translation>
    </message>
</context>
<context>
    <name>SettingPages</name>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Background</source>
        <translation>后台</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Engines</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../../desktop/ui/setting_row.py"/>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_row.py"/>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_row.py"/>
        <source>Choose a program</source>
        <translation>选择程序</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_row.py"/>
        <source>Use the default for {setting}</source>
        <translation>将“{setting}”恢复为默认值</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/setting_row.py"/>
        <source>{setting}:</source>
        <translation>{setting}：</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>At once from one site</source>
        <translation>同一网站同时下载数</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Before each title a picture of what is downloaded, fetched where the engine names one.</source>
        <translation>在每个标题前显示下载内容的图片；引擎提供图片地址时才会获取。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Before the first time; before each further one twice as long, at the most 6 hours.</source>
        <translation>首次重试前的等待时间；之后每次加倍，最长 6 小时。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Closing the window only hides it; Quit is in the menu of the icon. Without a tray it closes as usual.</source>
        <translation>关闭窗口只会将其隐藏；要退出，请使用图标菜单中的“退出”。没有托盘时照常关闭。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Colours</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Download folder</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Downloads at once</source>
        <translation>同时下载数</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>How long a cancelled program may take to end by itself before it is killed.</source>
        <translation>取消后，程序自行结束的最长时间；超时将被强制终止。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>How many jobs of one site run at the same time: sites punish haste. 0 is any number.</source>
        <translation>同一网站的任务同时运行多少个：过于频繁可能会被网站限制。0 为不限。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>How many jobs run at the same time; the others wait in the queue.</source>
        <translation>同时运行多少个任务；其余的在队列中等待。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>How many times a download that fails is tried again by itself. 0 is never.</source>
        <translation>下载失败后自动重试多少次。0 为不重试。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Icon in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>It is empty.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Keep records for</source>
        <translation>记录保留时间</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Keep the computer awake</source>
        <translation>阻止电脑睡眠</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Light, dark, or as the system has it.</source>
        <translation>浅色、深色，或跟随系统。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Limit the speed</source>
        <translation>限速</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Limits of single engines</source>
        <translation>各引擎的限速</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Links that were copied in another program are offered when this window is gone to; it asks first.</source>
        <translation>切换到此窗口时，会提示在其他程序中复制的链接；添加前会先询问。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Of all texts, dates and numbers in the window. It changes once other dialogs are closed.</source>
        <translation>窗口中所有文字、日期和数字的语言。关闭其他对话框后生效。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Offer copied links</source>
        <translation>提示已复制的链接</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Older records leave the list; downloaded files stay. 0 keeps records for ever.</source>
        <translation>更早的记录会从列表中移除；已下载的文件会保留。0 为永久保留记录。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Outside of the hours below nothing starts by itself; what runs then runs on.</source>
        <translation>在以下时段之外不会自动开始任何下载；届时正在运行的会继续运行。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Shows the progress beside the clock, on desktops that have a place for it.</source>
        <translation>在时钟旁显示进度（需桌面环境支持）。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Small pictures</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Start from</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Start only at certain hours</source>
        <translation>仅在特定时段开始</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Start until</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Such as “aria2=5M, curl=500K” for other limits than the one above; with “aria2=0” that one has none.</source>
        <translation>例如“aria2=5M, curl=500K”可设置与上面不同的限速；“aria2=0”表示该引擎不限速。</translation>
    </message>
    <message>
        <source>Such as “aria2=5M, yt-dlp=2M” for other limits than the one above; with “aria2=0” that one has none.</source>
        <translation type="vanished">例如“aria2=5M, yt-dlp=2M”，为引擎设置不同于上面的限速；“aria2=0”表示该引擎不限速。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Tells of finished and failed downloads while you work in another window.</source>
        <translation>当你在其他窗口中工作时，通知下载完成或失败。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The most bytes a second for each download that starts from now on, such as 500K or 2M. Empty: as fast as it goes.</source>
        <translation>此后开始的每个下载的最大速度（字节/秒），例如 500K 或 2M。留空：不限速。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The program that joins and converts. Empty: the one of this system, else the one that came along.</source>
        <translation>用于合并和转换的程序。留空：使用系统中的，否则使用自带的。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The setting {key} cannot be used, so {default} is used instead: {reason}</source>
        <translation>设置 {key} 无法使用，已改用 {default}：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The settings file {file} is not readable as settings; the defaults are used.</source>
        <translation>无法将设置文件 {file} 作为设置读取；已使用默认设置。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The time of day from which downloads may start.</source>
        <translation>每天从此时起可以开始下载。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>The time of day until which they may, on the next day if it is the earlier one.</source>
        <translation>每天到此时为止可以开始下载；如果早于开始时间，则指次日。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Time to stop</source>
        <translation>停止等待时间</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Try failed ones again</source>
        <translation>失败后自动重试</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Wait before that</source>
        <translation>重试前等待</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>What a pasted link is downloaded as.</source>
        <translation>粘贴的链接按此预设下载。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>Where files are saved unless a job says otherwise.</source>
        <translation>文件的保存位置，除非任务另有指定。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>While downloads run it does not go to sleep by itself (Linux and Windows).</source>
        <translation>下载期间电脑不会自动睡眠（Linux 和 Windows）。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>ffmpeg</source>
        <translation>ffmpeg</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../../desktop/services/settings.py"/>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>{value} is not between {minimum} and {maximum}.</source>
        <translation>{value} 不在 {minimum} 到 {maximum} 之间。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is neither true nor false.</source>
        <translation>“{value}”既不是 true 也不是 false。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is no program that can be started.</source>
        <translation>“{value}”不是可以启动的程序。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is not a whole number.</source>
        <translation>“{value}”不是整数。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is not one of {choices}.</source>
        <translation>“{value}”不在以下可选值中：{choices}。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is not the full path of a file.</source>
        <translation>“{value}”不是文件的完整路径。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/setting_checks.py"/>
        <source>“{value}” is not the full path of a folder.</source>
        <translation>“{value}”不是文件夹的完整路径。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>All settings have their defaults again.</source>
        <translation>所有设置均已恢复为默认值。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Automatic: {program}</source>
        <translation>自动：{program}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Engines, programs and their definitions: install, update, remove, edit, import</source>
        <translation>引擎、程序及其定义：安装、更新、移除、编辑、导入</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>No setting has “{text}” in it.</source>
        <translation>没有包含“{text}”的设置。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Restore &amp;Defaults</source>
        <translation>恢复默认设置(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Show the &amp;Engines</source>
        <translation>显示引擎(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Und&amp;o</source>
        <translation>撤销(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>Undo Restore Defaults</source>
        <translation>撤销恢复默认设置</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/settings_dialog.py"/>
        <source>none was found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <location filename="../../desktop/ui/setting_pages.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <location filename="../../desktop/ui/side_list.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/side_list.py"/>
        <source>States</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <location filename="../../desktop/ui/sort_menu.py"/>
        <source>&amp;Ascending</source>
        <translation>升序(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/sort_menu.py"/>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/sort_menu.py"/>
        <source>S&amp;ort By</source>
        <translation>排序依据(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/sort_menu.py"/>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
</context>
<context>
    <name>SourceFiles</name>
    <message>
        <location filename="../../desktop/services/source_files.py"/>
        <source>The file that this download is made of is no longer there: {file}.</source>
        <translation>此下载所用的文件已不存在：{file}。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/source_files.py"/>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/source_files.py"/>
        <source>{file} could not be kept: {reason}.</source>
        <translation>无法保留 {file}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop/services/source_files.py"/>
        <source>{file} is too large for a torrent or a metalink.</source>
        <translation>{file} 过大，不可能是种子或 Metalink。</translation>
    </message>
</context>
<context>
    <name>SpeedView</name>
    <message>
        <location filename="../../desktop/ui/speed_view.py"/>
        <source>Last {last} · mean {mean} · highest {highest}</source>
        <translation>当前 {last} · 平均 {mean} · 最高 {highest}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/speed_view.py"/>
        <source>No speed was seen of this job.</source>
        <translation>没有此任务的速度记录。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/speed_view.py"/>
        <source>Select a job to see its speed.</source>
        <translation>选择一个任务以查看其速度。</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/speed_view.py"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>StartAt</name>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>Date and time of the start</source>
        <translation>开始的日期和时间</translation>
    </message>
</context>
<context>
    <name>StartAtDialog</name>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>Start At</source>
        <translation>定时开始</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>Start at a certain time</source>
        <translation>在指定时间开始</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>When shall the &amp;download start?</source>
        <translation>何时开始下载(&amp;D)？</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>When shall the {count} &amp;downloads start?</source>
        <translation>何时开始这 {count} 个下载(&amp;D)？</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/start_at.py"/>
        <source>With a time in the past it is as soon as there is room.</source>
        <translation>如果选择过去的时间，则一有空位就开始。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>Nothing to do</source>
        <translation>空闲</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>queue paused</source>
        <translation>队列已暂停</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>waits until {time}</source>
        <translation>等待至 {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>{count} queued</source>
        <translation>{count} 个排队中</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>{count} running</source>
        <translation>{count} 个运行中</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/status_line.py"/>
        <source>{size} free</source>
        <translation>可用空间 {size}</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>Done at about {time}</source>
        <translation>预计完成时间：{time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>Finished: {time}</source>
        <translation>结束时间：{time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>Item {item} of {items}</source>
        <translation>第 {item} 项，共 {items} 项</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>Started: {time}</source>
        <translation>开始时间：{time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>Waits until {time}</source>
        <translation>等待至 {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>and {count} more</source>
        <translation>以及另外 {count} 个</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/job_tips.py"/>
        <source>{done} of {whole}</source>
        <translation>{done} / {whole}</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <location filename="../../desktop/ui/tool_row.py"/>
        <source>Actions for the selected jobs</source>
        <translation>所选任务的操作</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>&amp;Hide Window</source>
        <translation>隐藏窗口(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>&amp;Show Window</source>
        <translation>显示窗口(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>Fetchdeck in the tray</source>
        <translation>托盘中的 Fetchdeck</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>Nothing to do</source>
        <translation>空闲</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>queue paused</source>
        <translation>队列已暂停</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>{count} queued</source>
        <translation>{count} 个排队中</translation>
    </message>
    <message>
        <location filename="../../desktop/ui/tray.py"/>
        <source>{count} running</source>
        <translation>{count} 个运行中</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <location filename="../../desktop/services/when_done.py"/>
        <source>The computer could not be sent to sleep: {reason}</source>
        <translation>无法让电脑进入睡眠：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/services/when_done.py"/>
        <source>nobody answered</source>
        <translation>没有响应</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>A file could not be written, because this account has no right to</source>
        <translation>无法写入文件：此账户没有权限</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>A part of {package} has to be built on this computer, and that failed: its output says why</source>
        <translation>{package} 的一部分需要在本机上编译，但编译失败：原因见输出</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Compiling</source>
        <translation>正在编译</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Installing</source>
        <translation>正在安装</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Looking for packages</source>
        <translation>正在查找软件包</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Making an environment</source>
        <translation>正在创建环境</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>No engine takes a file of the kind “{kind}”.</source>
        <translation>没有引擎支持“{kind}”类型的文件。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>No engine takes the link “{url}”.</source>
        <translation>没有引擎支持链接“{url}”。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>No versions of what {package} needs fit together</source>
        <translation>{package} 所需的软件包没有相互兼容的版本</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>One of the links is empty: paste each link on a line of its own.</source>
        <translation>其中一个链接为空：请将每个链接单独粘贴为一行。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Putting it in place</source>
        <translation>正在部署到位</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>Starting it once</source>
        <translation>正在试启动</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The Python that Fetchdeck runs on has no pip, or one older than 24.1: install that there first</source>
        <translation>运行 Fetchdeck 的 Python 没有 pip，或其版本低于 24.1：请先为其安装 pip</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The disk is full: make room and try again</source>
        <translation>磁盘已满：请腾出空间后重试</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The download of {package} was cut off or damaged: try again</source>
        <translation>{package} 的下载中断或已损坏：请重试</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>The extra arguments must be one line of text.</source>
        <translation>附加参数必须是一行文本。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>The extra arguments “{value}” cannot be split: a quotation mark is left open.</source>
        <translation>无法拆分附加参数“{value}”：有引号未闭合。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>The link “{url}” has {count} characters, too many for a program to be given.</source>
        <translation>链接“{url}”有 {count} 个字符，过长，无法传给程序。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index could not be reached: check the connection to the internet</source>
        <translation>无法连接软件包索引：请检查网络连接</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index names a file of {package} that is not there: try again later</source>
        <translation>软件包索引列出的 {package} 的某个文件不存在：请稍后重试</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index refused access: its address in pip's settings needs a valid login</source>
        <translation>软件包索引拒绝访问：pip 设置中的索引地址需要有效的登录信息</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index {host} could not be reached: check the connection to the internet</source>
        <translation>无法连接软件包索引 {host}：请检查网络连接</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index {host} has a certificate that cannot be trusted: check this computer's clock, and whether a network's log-in page answers in its place</source>
        <translation>软件包索引 {host} 的证书不受信任：请检查本机的时钟，以及是否是网络的登录页面作出了响应</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>The package index {host} is not used, as its address begins with http:// and not https://</source>
        <translation>未使用软件包索引 {host}，因为其地址以 http:// 而非 https:// 开头</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>The value of “{label}” has more than one line: only one can be handed on.</source>
        <translation>“{label}”的值不止一行：只能传递一行。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>There is a line break inside “{url}”. A link has none: paste each link on a line of its own.</source>
        <translation>“{url}”中有换行。链接中不能有换行：请将每个链接单独粘贴为一行。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>There is a space inside “{url}”. A link has none: paste each link on a line of its own.</source>
        <translation>“{url}”中有空格。链接中不能有空格：请将每个链接单独粘贴为一行。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>There is an invisible character ({name}) inside “{url}”: copy the link again, or type it.</source>
        <translation>“{url}”中有不可见字符（{name}）：请重新复制链接，或手动输入。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>There is no engine “{id}”. Known: {known}.</source>
        <translation>没有引擎“{id}”。已知引擎：{known}。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>There is no link to download: paste one, such as https://example.org/video.</source>
        <translation>没有要下载的链接：请粘贴一个，例如 https://example.org/video。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>There is no package {package}, or none of its versions is for this computer ({python}, {system} {machine})</source>
        <translation>没有软件包 {package}，或没有适用于本机的版本（{python}，{system} {machine}）</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>There is no such version of {package}; there are: {versions}</source>
        <translation>{package} 没有此版本；现有版本：{versions}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>There is no version of {package} for {python}, on which Fetchdeck runs</source>
        <translation>{package} 没有适用于 {python} 的版本，而 Fetchdeck 运行在其上</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>These links need different engines: add them as one job each, or choose one engine for all.</source>
        <translation>这些链接需要不同的引擎：请为每个链接各建一个任务，或为所有链接选择同一个引擎。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a date or time</source>
        <translation>日期或时间</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a decimal number</source>
        <translation>小数</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a list of integers</source>
        <translation>整数列表</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>a name has letters, digits, “_” and “-” only</source>
        <translation>名称只能包含字母、数字、“_”和“-”</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>a truth value</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <location filename="../../desktop/engines/definition.py"/>
        <source>cannot be read: {reason}</source>
        <translation>无法读取：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>cannot be used here: with collect = "folder" all files are delivered</source>
        <translation>不能在此使用：collect = "folder" 时会交付所有文件</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>cannot be used here: with collect = "folder" all folders are kept</source>
        <translation>不能在此使用：collect = "folder" 时会保留所有文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/job.py"/>
        <source>could not be started: {reason}</source>
        <translation>无法启动：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <location filename="../../desktop/engines/positions.py"/>
        <source>end of file</source>
        <translation>文件末尾</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/job.py"/>
        <source>ended by {signal}</source>
        <translation>被 {signal} 终止</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/job.py"/>
        <source>exit code {code}</source>
        <translation>退出代码 {code}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>holds a NUL character, which no program can be given</source>
        <translation>含有 NUL 字符，无法传给任何程序</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>is missing: it has to say what the pattern wants</source>
        <translation>缺失：必须说明 pattern 的要求</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>is missing: one of program and module says what to run</source>
        <translation>缺失：必须用 program 或 module 之一指明要运行的程序</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>is no name of a variable</source>
        <translation>不是变量名</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>is no regular expression: {reason}</source>
        <translation>不是正则表达式：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>is no valid TOML: nested too deeply</source>
        <translation>不是有效的 TOML：嵌套过深</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>is no valid TOML: {reason}</source>
        <translation>不是有效的 TOML：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>is not UTF-8 (byte {position})</source>
        <translation>不是 UTF-8（第 {position} 字节）</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <location filename="../../desktop/engines/positions.py"/>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>must be 0 or more: a number of folders</source>
        <translation>必须大于或等于 0：文件夹的数量</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>must be a number: an exit code</source>
        <translation>必须是数字：退出代码</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>must be a program's name or its full path</source>
        <translation>必须是程序的名称或完整路径</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <location filename="../../desktop/engines/reader.py"/>
        <source>must be {wanted}, not {found}</source>
        <translation>必须是{wanted}，而不是{found}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>names the same choice twice</source>
        <translation>重复列出了同一个可选值</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>needs a named group, one of: {groups}</source>
        <translation>需要一个命名分组，以下之一：{groups}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>no job could ever complete: there is no output.file to find a file by</source>
        <translation>任何任务都无法完成：没有用于查找文件的 output.file</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <location filename="../../desktop/engines/checks.py"/>
        <location filename="../../desktop/engines/command.py"/>
        <location filename="../../desktop/engines/definition.py"/>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>nothing was installed</source>
        <translation>未安装任何内容</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>nothing was removed</source>
        <translation>未移除任何内容</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>one of {choices}</source>
        <translation>以下之一：{choices}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>only an option of one of the kinds {kinds} has one</source>
        <translation>只有以下类型的选项才能有此项：{kinds}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>only an option of the kind “choice” has choices</source>
        <translation>只有“choice”类型的选项才能有可选值</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>only an option of the kind “path” has it</source>
        <translation>只有“path”类型的选项才能有此项</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>pip failed; its output says why</source>
        <translation>pip 失败；原因见输出</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>pip says: {line}</source>
        <translation>pip 提示：{line}</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/job.py"/>
        <source>signal {number}</source>
        <translation>信号 {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <location filename="../../desktop/engines/reader.py"/>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>the installed version stays as it is</source>
        <translation>已安装的版本保持不变</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>the pattern of “{option}” matches neither 1M nor 1048576</source>
        <translation>“{option}”的 pattern 既不匹配 1M 也不匹配 1048576</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>the placeholder {name} is missing</source>
        <translation>缺少占位符 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>the placeholder {name} is missing, as an element of its own</source>
        <translation>缺少作为单独元素的占位符 {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>there is no option “{option}”; known: {known}</source>
        <translation>没有选项“{option}”；已知选项：{known}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>there is no output.error in which it could be found</source>
        <translation>没有可供查找它的 output.error</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/output_tables.py"/>
        <source>there is no output.error to find an error by</source>
        <translation>没有用于查找错误的 output.error</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>there is no such option; known: {known}</source>
        <translation>没有此选项；已知选项：{known}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/option_tables.py"/>
        <source>this name means something else in a job's options</source>
        <translation>此名称在任务的选项中另有含义</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <location filename="../../desktop/engines/reader.py"/>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>unknown key; is “{key}” meant?</source>
        <translation>未知的键；是否指“{key}”？</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/reader.py"/>
        <source>unknown key; known here: {keys}</source>
        <translation>未知的键；此处可用：{keys}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>unknown placeholder {placeholder}; known here: {known}. To hand on the braces themselves, write {escaped}</source>
        <translation>未知的占位符 {placeholder}；此处可用：{known}。要传递花括号本身，请写作 {escaped}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>unknown placeholder {placeholder}; known here: {known}. To match the braces themselves, write {escaped}</source>
        <translation>未知的占位符 {placeholder}；此处可用：{known}。要匹配花括号本身，请写作 {escaped}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>{engines} or {last} takes “{url}”, but none of them is installed.</source>
        <translation>“{url}”需要 {engines} 或 {last}，但均未安装。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{engine} could not be started: {reason}</source>
        <translation>无法启动 {engine}：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{engine} ended with {how}</source>
        <translation>{engine} 异常结束：{how}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{engine} ended without an error, but saved no file</source>
        <translation>{engine} 已正常结束，但没有保存任何文件</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{engine} ended without an error, but {file} is not there. If it was to be put together from several parts, ffmpeg is missing</source>
        <translation>{engine} 已正常结束，但 {file} 不存在。如果它需要由多个部分合并而成，则是缺少 ffmpeg</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/command.py"/>
        <source>{engine} has no option “{option}”. Known: {known}.</source>
        <translation>{engine} 没有选项“{option}”。已知选项：{known}。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/command.py"/>
        <source>{engine} has no preset “{preset}”. Known: {known}.</source>
        <translation>{engine} 没有预设“{preset}”。已知预设：{known}。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>{engine} takes “{url}” but is not installed: {program} was not found.</source>
        <translation>{engine} 支持“{url}”，但尚未安装：未找到 {program}。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{engine} was {how}</source>
        <translation>{engine} {how}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{file} could not be written, because this account has no right to</source>
        <translation>无法写入 {file}：此账户没有权限</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is a torrent of version 2 only, which no engine here can download.</source>
        <translation>{file} 是仅限版本 2 的种子，这里没有引擎可以下载。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is no metalink, or a damaged one.</source>
        <translation>{file} 不是 Metalink，或已损坏。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is no torrent, or a damaged one.</source>
        <translation>{file} 不是种子，或已损坏。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is no torrent: it does not say what it would download.</source>
        <translation>{file} 不是种子：没有说明要下载的内容。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is no torrent: the checksums of its pieces are missing.</source>
        <translation>{file} 不是种子：缺少分块的校验和。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} is refused: it would write to places of its own choice.</source>
        <translation>已拒绝 {file}：它会写入自行指定的位置。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{file} lists nothing that can be downloaded.</source>
        <translation>{file} 中没有可下载的内容。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{file}: {reason}</source>
        <translation>{file}：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{missing} could not be downloaded: {reason}</source>
        <translation>{missing} 个未能下载：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/verdict.py"/>
        <source>{missing} of {items} could not be downloaded: {reason}</source>
        <translation>{items} 个中有 {missing} 个未能下载：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/sources.py"/>
        <source>{name} and {count} more</source>
        <translation>{name} 以及另外 {count} 个</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} is being installed, updated or removed already: wait for its end</source>
        <translation>{name} 已在安装、更新或移除中：请等待其结束</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} is not installed in {folder}</source>
        <translation>{name} 未安装在 {folder} 中</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} was installed, but did not start within {seconds} seconds</source>
        <translation>{name} 已安装，但未能在 {seconds} 秒内启动</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} was installed, but does not start: its output says why</source>
        <translation>{name} 已安装，但无法启动：原因见输出</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} was removed.</source>
        <translation>已移除 {name}。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} {installed}, which is installed, is newer than {new}: it stays.</source>
        <translation>已安装的 {name} {installed} 比 {new} 更新：保持不变。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{name} {version} is installed.</source>
        <translation>已安装 {name} {version}。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>{package} needs {wanted}, which was not found</source>
        <translation>{package} 需要 {wanted}，但未找到</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <source>{package} was installed, but has no program {program}</source>
        <translation>{package} 已安装，但没有程序 {program}</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>{placeholder} cannot be used here</source>
        <translation>{placeholder} 不能在此使用</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>{placeholder} must be an element of its own</source>
        <translation>{placeholder} 必须是单独的元素</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>“--” cannot be among the extra arguments: what follows it would be taken for links. Leave it out.</source>
        <translation>附加参数中不能有“--”：其后的内容会被当作链接。请将其去掉。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” cannot be deleted: {reason}.</source>
        <translation>无法删除“{file}”：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>无法读取“{file}”：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>无法写入“{file}”：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” is no file.</source>
        <translation>“{file}”不是文件。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” is no text in UTF-8, and so no definition of an engine.</source>
        <translation>“{file}”不是 UTF-8 文本，因此不是引擎的定义。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/own_files.py"/>
        <source>“{file}” is too large to be the definition of an engine.</source>
        <translation>“{file}”过大，不可能是引擎的定义。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>“{id}” is also the id of {file}, which is used</source>
        <translation>“{id}”也是 {file} 的 ID，将使用后者</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/catalog.py"/>
        <source>“{id}” is the id of something that Fetchdeck does itself: choose another</source>
        <translation>“{id}”是 Fetchdeck 自身功能的 ID：请另选一个</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>“{id}” may only have small letters a to z, digits and “-”</source>
        <translation>“{id}”只能包含小写字母 a 到 z、数字和“-”</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>“{label}” needs {program}, which was not found: install {program}, or do without this option.</source>
        <translation>“{label}”需要 {program}，但未找到：请安装 {program}，或不使用此选项。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>“{module}” is no name of a Python module</source>
        <translation>“{module}”不是 Python 模块名</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/definition.py"/>
        <source>“{option}” must be of the kind “text” for it</source>
        <translation>“{option}”必须是“text”类型才能用于此处</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/environment.py"/>
        <location filename="../../desktop/engines/pip_words.py"/>
        <source>“{package}” is no name of a package</source>
        <translation>“{package}”不是软件包名</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>“{url}” begins with “-” and so would be taken for an option: a link begins with https://.</source>
        <translation>“{url}”以“-”开头，会被当作选项：链接应以 https:// 开头。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>“{url}” is a file on this computer, so there is nothing to download: paste a link to a page or a file on the web.</source>
        <translation>“{url}”是本机上的文件，无需下载：请粘贴网页或网络文件的链接。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/links.py"/>
        <source>“{url}” is no full link, its beginning is missing: try https://{url}.</source>
        <translation>“{url}”不是完整的链接，缺少开头部分：请尝试 https://{url}。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>“{value}” begins with “-” and would be taken for another option: change “{label}”.</source>
        <translation>“{value}”以“-”开头，会被当作另一个选项：请更改“{label}”。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>“{value}” cannot be used for “{label}” (--option {id}): it must be {wanted}.</source>
        <translation>“{value}”不能用于“{label}”（--option {id}）：必须是{wanted}。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/options.py"/>
        <source>“{value}” cannot be used for “{label}” (--option {id}): {help}</source>
        <translation>“{value}”不能用于“{label}”（--option {id}）：{help}</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/rates.py"/>
        <source>“{value}” is no limit of an engine such as aria2=5M.</source>
        <translation>“{value}”不是有效的引擎限速，例如 aria2=5M。</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/rates.py"/>
        <source>“{value}” is no speed such as 500K or 2M.</source>
        <translation>“{value}”不是有效的速度，例如 500K 或 2M。</translation>
    </message>
    <message>
        <location filename="../../desktop/jobs/hours.py"/>
        <source>“{value}” is no time of day such as 22:00.</source>
        <translation>“{value}”不是有效的时间，例如 22:00。</translation>
    </message>
    <message>
        <location filename="../../desktop/engines/checks.py"/>
        <source>“{value}” is not one of {known}</source>
        <translation>“{value}”不在以下可选值中：{known}</translation>
    </message>
</context>
</TS>
